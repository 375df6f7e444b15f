package de.strategieportal.web.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.strategy.document.Section;
import de.strategieportal.web.layout.Texts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PlanWordsTest {

    /** Of the document itself, or another name for the place where an entry stands. */
    private static final List<String> NEVER_SHOWN = List.of("schema", "version", "traeger", "quartier", "key", "from");

    @Test
    void every_field_of_a_document_has_a_label_in_both_languages() {
        var fields = new TreeMap<Section, TreeSet<String>>();
        collect(Section.PLAN, schema(), fields);
        assertThat(fields.keySet()).hasSize(Section.values().length);
        assertThat(fields.get(Section.CHANNELS)).contains("decision", "goals", "runningHours");

        for (var locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(fields.entrySet().stream()
                            .filter(section -> section.getKey() != Section.WEIGHTS)
                            .flatMap(section -> section.getValue().stream()
                                    .filter(field -> !NEVER_SHOWN.contains(field))
                                    .map(field -> PlanWords.key(section.getKey(), field)))
                            .filter(key -> new Texts(locale).find(key).isEmpty()))
                    .isEmpty();
        }
    }

    private static void collect(Section section, JsonObject shape, Map<Section, TreeSet<String>> fields) {
        var names = fields.computeIfAbsent(section, none -> new TreeSet<>());
        shape.getJsonObject("properties").forEach((name, value) -> {
            var inner = items(value.asJsonObject());
            var part = Arrays.stream(Section.values())
                    .filter(each -> each.member().equals(name) && inner.containsKey("properties"))
                    .findFirst();
            part.ifPresentOrElse(each -> collect(each, inner, fields), () -> names.add(name));
        });
    }

    private static JsonObject items(JsonObject value) {
        return value.containsKey("items") ? value.getJsonObject("items") : value;
    }

    private static JsonObject schema() {
        try (var reader = Json.createReader(
                PlanWordsTest.class.getResourceAsStream("/META-INF/resources/schema/plan-1.schema.json"))) {
            return reader.readObject();
        }
    }
}
