package de.strategieportal.web.layout;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PagesTest {

    private static final Set<String> GERMAN = keys("texts");
    private static final Pattern QUOTED = Pattern.compile("[\"']([\\w.-]+)[\"']");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
    private static final String COMPANIONS = "(\\.(hint|note|question|confirm|questions|lines|what|next|title))+$";

    @Nested
    class Texts_of_pages {

        @Test
        void are_the_same_in_german_and_english() {
            assertThat(keys("texts_en")).isEqualTo(GERMAN);
            assertThat(keys("messages_en")).isEqualTo(keys("messages"));
        }

        @Test
        void exist_wherever_a_page_asks_for_one() {
            var missing = PageSource.all().stream().flatMap(page -> PageRules.keys(page)
                    .filter(alternatives -> alternatives.stream().noneMatch(GERMAN::contains))
                    .map(alternatives -> page.path() + ": " + alternatives.get(0)));

            assertThat(missing).isEmpty();
        }

        @Test
        void exist_for_every_broken_rule_every_notice_and_whatever_may_be_wrong_with_a_document() throws IOException {
            var asked = Pattern.compile(
                    "(?:RuleViolation\\(|RuleViolation\\.at\\(\\s*\"\\w+\",|\\.(?:say|warn)\\()\\s*\"([^\"]+)\"|\"(document\\.\\w+)\"");

            var missing = sources()
                    .flatMap(source -> asked.matcher(source)
                            .results()
                            .map(match -> match.group(1) == null ? match.group(2) : match.group(1)))
                    .filter(key -> !GERMAN.contains(key));

            assertThat(missing).isEmpty();
        }

        /** Not sharp: a name that some page says counts for all pages, and so does a beginning of names. */
        @Test
        void are_all_asked_for_somewhere() throws IOException {
            var said = Stream.concat(sources(), content("src/main/webapp", ".xhtml"))
                    .flatMap(source -> QUOTED.matcher(source).results())
                    .map(match -> match.group(1))
                    .collect(toSet());
            var begun = said.stream().filter(name -> name.matches(".+[._]")).toList();
            var constants = sources()
                    .flatMap(source -> CONSTANT.matcher(source).results())
                    .map(match -> match.group().toLowerCase(Locale.ROOT))
                    .collect(toSet());

            var unused = GERMAN.stream().filter(key -> {
                var name = key.substring(key.indexOf('.') + 1);
                var without = name.replaceFirst(COMPANIONS, "");
                return Stream.of(key, name, without).noneMatch(said::contains)
                        && !constants.contains(name)
                        && begun.stream()
                                .noneMatch(each -> key.startsWith(each) && each.contains(".") || name.startsWith(each));
            });

            assertThat(unused).isEmpty();
        }

        private static Stream<String> sources() throws IOException {
            var all = Stream.<String>builder();
            for (var module : List.of("../strategy-domain", "../strategy-reporting", ".")) {
                content(module + "/src/main/java", ".java").forEach(all);
            }
            return all.build();
        }

        private static Stream<String> content(String folder, String ending) throws IOException {
            var files = new TreeSet<Path>();
            try (var found = Files.walk(Path.of(folder))) {
                found.filter(file -> file.toString().endsWith(ending)).forEach(files::add);
            }
            return files.stream().map(Texts_of_pages::content);
        }

        private static String content(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @Nested
    class A_page {

        @Test
        void contains_no_words_of_its_own() {
            assertThat(PageSource.all().stream().filter(page -> !page.isProse()).flatMap(PageRules::literals))
                    .isEmpty();
        }

        @Test
        void contains_nothing_the_content_policy_or_the_platform_would_break() {
            assertThat(PageSource.all().stream().flatMap(PageRules::offences)).isEmpty();
        }
    }

    @Nested
    class A_tag {

        @Test
        void is_declared_by_an_entry_of_its_own_that_names_its_file() {
            var declared = PageSource.tagLibrary().elements().stream()
                    .filter(element -> element.getTagName().equals("tag"))
                    .map(tag -> tag.getTextContent().strip().split("\\s+"))
                    .toList();

            assertThat(declared).isNotEmpty().allSatisfy(entry -> assertThat(entry)
                    .containsExactly(entry[0], "tags/" + entry[0] + ".xhtml"));
            assertThat(declared).extracting(entry -> entry[0]).containsAll(used());
        }

        private static Set<String> used() {
            return PageSource.all().stream()
                    .flatMap(page -> page.elements().stream())
                    .map(Element::getTagName)
                    .filter(name -> name.startsWith("t:"))
                    .map(name -> name.substring(2))
                    .collect(toSet());
        }
    }

    @Nested
    class An_offender {

        PageSource page = new PageSource(
                "/strategy/new-goal.xhtml",
                """
                <html xmlns:f="f" xmlns:t="t" xmlns:pt="pt"><p style="color: red">Hallo #{text['common.yes']}</p>
                <f:ajax/><script>alert(1)</script><img alt="Bild"/><input pt:required="required" onclick="x"/>
                <t:field id="wording"/><b>#{page.text('lead')}</b><i>#{x['it''s'] gt 1 ? 'ja' : ''} 12 %</i></html>
                """);

        @Test
        void is_found_by_its_words() {
            assertThat(PageRules.literals(page)).hasSize(3).anyMatch(found -> found.endsWith("Bild"));
        }

        @Test
        void is_found_by_what_it_does() {
            assertThat(PageRules.offences(page))
                    .extracting(found -> found.replaceFirst(".*: ", ""))
                    .containsExactlyInAnyOrder("style", "f:ajax", "inline script", "pt:required", "onclick");
        }

        @Test
        void is_asked_for_the_texts_of_its_fields() {
            assertThat(PageRules.keys(page).map(alternatives -> alternatives.get(0)))
                    .containsExactlyInAnyOrder(
                            "common.yes",
                            "strategy_new_goal.title",
                            "strategy_new_goal.lead",
                            "strategy_new_goal.wording");
        }
    }

    private static Set<String> keys(String bundle) {
        var texts = new Properties();
        try (var reader = new InputStreamReader(
                Texts.class.getResourceAsStream("/de/strategieportal/web/" + bundle + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
