package de.strategieportal.quartier.intake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real files that lie beside the project and never in it; tests that want them are skipped where they are missing. */
final class SharedData {

    private SharedData() {}

    static byte[] file(String path) throws IOException {
        var file = folder().resolve(path);
        assumeTrue(Files.exists(file), "without " + file + " there is nothing to prove this on");
        return Files.readAllBytes(file);
    }

    private static Path folder() {
        var configured = System.getProperty("portal.shared-data");
        if (configured != null) {
            return Path.of(configured);
        }
        for (var up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            if (Files.isDirectory(up.resolve("shared/data"))) {
                return up.resolve("shared/data");
            }
        }
        return Path.of("shared/data");
    }
}
