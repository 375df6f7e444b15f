package de.strategieportal.reporting.dashboard;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Light;

public record LightLine(Long quartier, CalendarQuarter quarter, Light light, Long plans) {}
