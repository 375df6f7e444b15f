package de.strategieportal.web.demo;

import de.strategieportal.access.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A line of {@code accounts.txt}, which the start banner prints as it is and which is the only place that knows names and
 * password. Columns stand at least two blanks apart.
 *
 * @param traeger empty for the administrator
 * @param quartiere of an editor
 */
record DemonstrationAccount(String name, Role role, String displayName, String traeger, List<String> quartiere) {

    static List<DemonstrationAccount> all() {
        return file().lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().split(" {2,}"))
                .map(DemonstrationAccount::of)
                .toList();
    }

    static String password() {
        var first = file().lines().findFirst().orElseThrow();
        return first.substring(first.lastIndexOf(' ') + 1);
    }

    private static DemonstrationAccount of(String... columns) {
        return new DemonstrationAccount(
                columns[0],
                Role.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                columns[2],
                columns.length > 3 ? columns[3] : "",
                columns.length > 4 ? List.of(columns[4].split(", ")) : List.of());
    }

    private static String file() {
        try (InputStream stream = DemonstrationAccount.class.getResourceAsStream("/demo/accounts.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
