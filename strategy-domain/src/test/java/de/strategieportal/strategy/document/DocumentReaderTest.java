package de.strategieportal.strategy.document;

import static de.strategieportal.strategy.StrategyFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.strategieportal.strategy.Strategy;
import jakarta.json.Json;
import jakarta.json.JsonPatchBuilder;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    static final DocumentReader READER =
            new DocumentReader(Vocabulary.of(List.of(olderPeople()), List.of(newsletter())), Q2);

    @Test
    void takes_measured_values_of_the_period_so_far_and_each_calendar_quarter_once() {
        assertThat(problems(measured("2026-Q2", "12"))).isEmpty();
        assertThat(problems(measured("2026-Q3", "12"))).containsExactly("/quarter measurement.future");
        assertThat(problems(measured("2025-Q4", "12"))).containsExactly("/quarter measurement.outside_period");
        assertThat(problems(measured("2026-Q2", "\"drei\""))).containsExactly("/value document.no_number");
        assertThat(problems(measured("2026-Q2", "1"), measured("2026-Q2", "2")))
                .containsExactly("/quarter document.measured_twice");
    }

    private static String measured(String quarter, String value) {
        return "{\"quarter\": \"" + quarter + "\", \"value\": " + value + "}";
    }

    private static List<String> problems(String... measurements) {
        var plan = plan();
        plan.getDigitalGoals().get(0).addIndicator(indicator("Gäste im Treff"));
        try (var reader = Json.createReader(new StringReader("[" + String.join(",", measurements) + "]"))) {
            var document = Json.createPatchBuilder()
                    .add("/digitalGoals/0/indicators/0/measurements", reader.readArray())
                    .build()
                    .apply(PlanDocument.of(plan));
            return READER.read(document, traeger(), quartier()).problems().stream()
                    .map(problem -> problem.pointer().replaceFirst(".*(?=/)", "") + " " + problem.key())
                    .toList();
        }
    }

    @Test
    void reads_what_was_written_into_the_same_document() {
        var document = PlanDocument.of(plan());
        var reading = READER.read(document, traeger(), quartier());
        assertThat(reading.problems()).isEmpty();
        assertThat(PlanDocument.text(PlanDocument.of(reading.plan().orElseThrow())))
                .isEqualTo(PlanDocument.text(document));
        assertThat(reading.outline().counts()).containsEntry(Section.TARGET_GROUPS, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "42", "kein JSON", "{\"schema\": \"strategieportal/plan\"", "{}", "\u0000\u0001"})
    void says_one_sentence_about_what_is_no_plan(String file) {
        var reading = READER.read(file.getBytes(StandardCharsets.UTF_8), traeger(), quartier());
        assertThat(reading.plan()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
    }

    @Test
    void says_one_sentence_about_bytes_that_are_no_text_and_files_beyond_all_measure() {
        assertThat(problems(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1})).containsExactly("document.no_json");
        assertThat(problems(new byte[20_000_000])).containsExactly("document.too_large_file");
        assertThat(problems("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
    }

    @Test
    void a_document_cut_off_anywhere_is_refused() {
        var whole = PlanDocument.text(PlanDocument.of(plan()));
        for (int length = 0; length < whole.length() - 2; length += 37) {
            assertThat(READER.read(whole.substring(0, length).getBytes(StandardCharsets.UTF_8), traeger(), quartier())
                            .plan())
                    .as("cut off after %d", length)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/version, 2, /version, document.other_version",
        "/title, 7, /title, document.no_text",
        "/from, '\"2026\"', /from, document.no_quarter",
        "/to, '\"2025-Q4\"', /to, period.ends_before_it_begins",
        "/to, '\"2099-Q4\"', /to, document.period_too_long",
        "/targetGroups/0/category, '\"MARTIANS\"', /targetGroups/0/category, document.not_in_catalog",
        "/targetGroups/0/priority, 7, /targetGroups/0/priority, document.too_large",
        "/targetGroups/0/size, 1e999999, /targetGroups/0/size, document.no_whole_number",
        "/weights, '{\"REACH\": 101}', /weights/REACH, weights.out_of_range",
        "/targetGroups/0/size, 1.5, /targetGroups/0/size, document.no_whole_number",
        "/targetGroups/0/ageTo, 3, /targetGroups/0/ageTo, target_group.age_range",
        "/targetGroups/0/role, '\"KING\"', /targetGroups/0/role, document.no_such_word",
        "/targetGroups/0/nickname, '\"Omas\"', /targetGroups/0/nickname, document.unknown",
        "/targetGroups/0/reachability/functions, '[\"TELEPATHY\"]', /targetGroups/0/reachability/functions/0, document.no_such_word",
        "/digitalGoals/0/targetGroup, '\"gone\"', /digitalGoals/0/targetGroup, document.no_such_entry",
        "/digitalGoals/0/contributions/0/goal, '\"gone\"', /digitalGoals/0/contributions/0/goal, document.no_such_entry",
        "/resources/0/hoursPerWeek, 169, /resources/0/hoursPerWeek, document.too_large",
        "/resources/0/hoursPerWeek, -1, /resources/0/hoursPerWeek, document.too_small",
        "/resources/0/hoursPerWeek, 1.234, /resources/0/hoursPerWeek, document.too_precise",
        "/resources/0/confirmedOn, '\"2026-02-30\"', /resources/0/confirmedOn, document.no_date",
        "/resources/0/key, '\"a b\"', /resources/0/key, document.no_key",
        "/channels/0/channel, '\"SMOKE_SIGNS\"', /channels/0/channel, document.not_in_catalog",
        "/channels/0/goals/0, '\"gone\"', /channels/0/goals/0, document.no_such_entry",
        "/activities/0/to, '\"2027-Q1\"', /activities/0/to, activity.outside_plan",
        "/activities, 5, /activities, document.no_list",
        "/activities/0, 5, /activities/0, document.no_object"
    })
    void names_the_place_of_what_is_wrong(String place, String value, String pointer, String key) {
        var reading = READER.read(patched(patch -> patch.add(place, parsed(value))), traeger(), quartier());
        assertThat(reading.plan()).isEmpty();
        assertThat(reading.problems())
                .extracting(DocumentProblem::pointer, DocumentProblem::key)
                .contains(tuple(pointer, key));
    }

    @Test
    void names_several_wrong_places_at_once_but_not_what_only_follows_from_them() {
        var reading = READER.read(
                patched(patch -> patch.remove("/title")
                        .add("/targetGroups/0/priority", Json.createValue(0))
                        .add("/resources/0/label", Json.createValue("x".repeat(201)))),
                traeger(),
                quartier());
        assertThat(reading.problems())
                .extracting(DocumentProblem::pointer, DocumentProblem::key)
                .containsExactlyInAnyOrder(
                        tuple("/title", "document.missing"),
                        tuple("/targetGroups/0/priority", "document.too_small"),
                        tuple("/resources/0/label", "document.too_long"));
    }

    private static List<String> problems(byte[] file) {
        return READER.read(file, traeger(), quartier()).problems().stream()
                .map(DocumentProblem::key)
                .toList();
    }

    private static jakarta.json.JsonObject patched(UnaryOperator<JsonPatchBuilder> patch) {
        return patch.apply(Json.createPatchBuilder()).build().apply(PlanDocument.of(plan()));
    }

    private static jakarta.json.JsonValue parsed(String value) {
        try (var reader = Json.createReader(new java.io.StringReader(value))) {
            return reader.readValue();
        }
    }

    private static Strategy plan() {
        return complete(traeger(), quartier(), olderPeople(), newsletter());
    }
}
