package de.strategieportal.quartier.intake;

import de.strategieportal.quartier.ResidentBand;
import java.util.List;

/** The residents of one Quartier as one row counts them; key, name and municipality are "" where the file has none. */
record ResidentsRow(int line, String key, String name, String municipality, List<ResidentBand> residents) {}
