package de.strategieportal.traeger;

import de.strategieportal.shared.DataProtectionRegime;
import java.util.Optional;

/** A Träger in the tree, seen from the top: {@code depth} 0 has nothing above it that the caller may see. */
public record TraegerLine(
        long id,
        long version,
        String name,
        TraegerType type,
        DataProtectionRegime regime,
        Optional<Long> parent,
        int depth,
        int quartiere) {

    /** The name behind as many dashes as there are Träger above: for lists that cannot indent. */
    public String indented() {
        return "– ".repeat(depth) + name;
    }
}
