package de.strategieportal.strategy.document;

import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.traeger.Traeger;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a document into a draft, or says everything that is wrong with it. */
public final class DocumentReader {

    public static final int LARGEST = 2_000_000;

    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    private final Vocabulary vocabulary;
    private final CalendarQuarter now;

    /** @param now the current calendar quarter; nothing can have been measured after it */
    public DocumentReader(Vocabulary vocabulary, CalendarQuarter now) {
        this.vocabulary = vocabulary;
        this.now = now;
    }

    public Reading read(byte[] file, Traeger traeger, Quartier quartier) {
        try {
            return read(parsed(file), traeger, quartier);
        } catch (Unreadable unreadable) {
            var problems = new Problems();
            problems.add("", unreadable);
            return new Reading(Outline.NOTHING, Optional.empty(), problems.list());
        }
    }

    public Reading read(JsonObject document, Traeger traeger, Quartier quartier) {
        var problems = new Problems();
        Optional<Strategy> plan = Optional.empty();
        if (isOurs(document, problems)) {
            plan = new PlanReader(vocabulary, now, problems).read(document, traeger, quartier);
        }
        return new Reading(
                Outline.of(document), problems.count() == 0 ? plan : Optional.empty(), List.copyOf(problems.list()));
    }

    private static JsonObject parsed(byte[] file) {
        if (file.length == 0) {
            throw new Unreadable("document.empty");
        }
        if (file.length > LARGEST) {
            throw new Unreadable("document.too_large_file", LARGEST / 1_000_000);
        }
        if (value(text(file)) instanceof JsonObject document) {
            return document;
        }
        throw new Unreadable("document.no_plan");
    }

    private static JsonValue value(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (JsonParsingException broken) {
            throw new Unreadable(
                    "document.broken",
                    broken.getLocation().getLineNumber(),
                    broken.getLocation().getColumnNumber());
        } catch (RuntimeException nestedTooDeep) {
            throw new Unreadable("document.no_json");
        }
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new Unreadable("document.no_json");
        }
    }

    private static boolean isOurs(JsonObject document, Problems problems) {
        if (!(document.get("schema") instanceof JsonString schema)
                || !schema.getString().equals(PlanDocument.SCHEMA)) {
            problems.add("/schema", "document.no_plan");
            return false;
        }
        JsonValue version = document.get("version");
        if (!(version instanceof JsonNumber number)
                || !number.isIntegral()
                || number.bigDecimalValue().compareTo(BigDecimal.valueOf(PlanDocument.VERSION)) != 0) {
            problems.add("/version", "document.other_version", PlanDocument.VERSION);
            return false;
        }
        return true;
    }

    /** For documents of our own making, which are always right. */
    public Strategy own(JsonObject document, Traeger traeger, Quartier quartier) {
        return read(document, traeger, quartier)
                .plan()
                .orElseThrow(() -> new RuleViolation("document.does_not_fit_any_more"));
    }
}
