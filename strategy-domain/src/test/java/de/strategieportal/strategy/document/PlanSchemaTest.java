package de.strategieportal.strategy.document;

import static de.strategieportal.strategy.StrategyFixture.quartier;
import static de.strategieportal.strategy.StrategyFixture.traeger;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The schema that is shipped, held against what writes and what reads documents. */
class PlanSchemaTest {

    private static final String SHIPPED = "/META-INF/resources/schema/plan-1.schema.json";
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(shipped());

    /** What a schema can say; the rest is for the reader. */
    private static final Set<String> OF_SHAPE = Set.of(
            "document.missing",
            "document.no_text",
            "document.no_number",
            "document.no_whole_number",
            "document.too_long",
            "document.too_small",
            "document.too_large",
            "document.too_precise",
            "document.no_quarter",
            "document.no_date",
            "document.no_such_word",
            "document.unknown",
            "document.no_object",
            "document.no_list",
            "document.no_plan",
            "document.other_version");

    @Example
    void is_what_the_fields_of_a_plan_say() throws IOException {
        var expected = PlanDocument.text(PlanSchema.schema());
        Files.writeString(Path.of("target", "plan-1.schema.json"), expected);
        assertThat(shipped().strip())
                .as("fields changed: look at target/plan-1.schema.json, and at the version of the document")
                .isEqualTo(expected.strip());
    }

    @Property(tries = 100)
    void every_document_that_is_written_fits(@ForAll Random random) {
        assertThat(SCHEMA.validate(PlanDocument.text(MeasuredDocument.of(AnyWholePlan.of(random))), InputFormat.JSON))
                .isEmpty();
    }

    @Property(tries = 200)
    void the_reader_refuses_what_does_not_fit_and_the_schema_what_has_the_wrong_shape(@ForAll Random random) {
        JsonObject broken = BrokenDocument.of(MeasuredDocument.of(AnyWholePlan.of(random)), random);
        var reading = AnyWholePlan.READER.read(broken, traeger(), quartier());
        boolean fits =
                SCHEMA.validate(PlanDocument.text(broken), InputFormat.JSON).isEmpty();
        if (!fits) {
            assertThat(reading.problems()).as("%s", broken).isNotEmpty();
        }
        if (reading.problems().stream().map(DocumentProblem::key).anyMatch(OF_SHAPE::contains)) {
            assertThat(fits).as("%s in %s", reading.problems(), broken).isFalse();
        }
    }

    private static String shipped() {
        try (var stream = PlanSchemaTest.class.getResourceAsStream(SHIPPED)) {
            return stream == null ? "{}" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A document with one value in a wrong place. None is blank or null: to the reader that is not written. */
    private static final class BrokenDocument {

        private static final String[] WRONG = {
            "7",
            "-1",
            "1.234",
            "true",
            "\"x\"",
            "[]",
            "{}",
            "\"2026-Q9\"",
            "[7]",
            "99999999999",
            "\"" + "x".repeat(5000) + "\""
        };

        static JsonObject of(JsonObject document, Random random) {
            var pointers = Pointers.in(document);
            var pointer = pointers.get(random.nextInt(pointers.size()));
            var patch = Json.createPatchBuilder();
            if (random.nextInt(5) == 0) {
                return patch.remove(pointer).build().apply(document);
            }
            var wrong = WRONG[random.nextInt(WRONG.length)];
            try (var reader = Json.createReader(new java.io.StringReader(wrong))) {
                return patch.replace(pointer, reader.readValue()).build().apply(document);
            }
        }
    }
}
