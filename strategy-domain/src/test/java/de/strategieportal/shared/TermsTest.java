package de.strategieportal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final String GERMAN = "/de/strategieportal/terms.properties";
    private static final String ENGLISH = "/de/strategieportal/terms_en.properties";

    @Test
    void every_constant_people_see_has_a_word() throws Exception {
        assertThat(keys(GERMAN)).containsAll(constants(TermsTest::isSeen)).contains("StrategyState.DRAFT");
    }

    @Test
    void every_word_belongs_to_a_constant() throws Exception {
        assertThat(constants(type -> true)).containsAll(keys(GERMAN));
    }

    @Test
    void english_knows_the_same_words() {
        assertThat(keys(ENGLISH)).isEqualTo(keys(GERMAN));
    }

    /** The import speaks for itself on its own page. */
    private static boolean isSeen(Class<?> type) {
        return type.getEnclosingClass() == null && !type.getPackageName().endsWith(".intake");
    }

    private static Set<String> constants(Predicate<Class<?>> which) throws IOException, URISyntaxException {
        var root = Path.of(Persisted.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> type(name.replace(File.separatorChar, '.')))
                    .filter(Class::isEnum)
                    .filter(which)
                    .flatMap(type -> Stream.of(type.getEnumConstants())
                            .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Class<?> type(String file) {
        try {
            return Class.forName(
                    file.substring(0, file.length() - ".class".length()), false, TermsTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Set<String> keys(String bundle) {
        var terms = new Properties();
        try (var reader = new InputStreamReader(TermsTest.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            terms.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new TreeSet<>(terms.stringPropertyNames());
    }
}
