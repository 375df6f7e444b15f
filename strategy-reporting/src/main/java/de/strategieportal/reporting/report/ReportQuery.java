package de.strategieportal.reporting.report;

import static java.util.stream.Collectors.joining;

import de.strategieportal.reporting.export.ReportFormat;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A wish for a report as it stands in addresses, orders and schedules: what it holds and in which format. The one place
 * that writes and reads it.
 *
 * @param span for wishes whose period moves with the day
 * @param doubts what could not be read; the request does without it
 */
public record ReportQuery(ReportRequest request, Optional<Span> span, ReportFormat format, List<Doubt> doubts) {

    /** Letters of a written wish; about five hundred chosen Quartiere. */
    public static final int LONGEST = 4_000;

    /**
     * @param key of the sentence
     * @param value what was asked for
     */
    public record Doubt(String key, String value) {}

    public ReportQuery {
        doubts = List.copyOf(doubts);
    }

    public ReportQuery(ReportRequest request, ReportFormat format) {
        this(request, Optional.empty(), format, List.of());
    }

    /** @param usual the language of a report for which none was chosen */
    public static ReportQuery read(Map<String, List<String>> parameters, LocalDate today, Locale usual) {
        return new QueryReading(parameters, today, usual).query();
    }

    public static ReportQuery read(String written, LocalDate today, Locale usual) {
        var parameters = new LinkedHashMap<String, List<String>>();
        Stream.of(written.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .forEach(part -> parameters
                        .computeIfAbsent(part[0], name -> new ArrayList<>())
                        .add(URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
        return read(parameters, today, usual);
    }

    public ReportQuery with(ReportRequest other) {
        return new ReportQuery(other, span, format, doubts);
    }

    public ReportQuery in(ReportFormat other) {
        return new ReportQuery(request, span, other, doubts);
    }

    /** For a schedule: the period moves, and nobody gets to see drafts. */
    public ReportQuery regularly(Span chosen) {
        return new ReportQuery(request.withDrafts(false), Optional.of(chosen), format, doubts);
    }

    /** As it stands behind the question mark; what is usual is left out. */
    public String written() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("kind", request.kind().key());
        request.strategy().ifPresent(id -> parts.put("strategy", id.toString()));
        request.traeger().ifPresent(id -> parts.put("traeger", id.toString()));
        if (!request.chapters().equals(request.kind().usualChapters())) {
            parts.put(
                    "chapter",
                    request.chapters().stream().map(ReportChapter::key).collect(joining(",")));
        }
        if (!request.quartiere().isEmpty()) {
            parts.put(
                    "quartier",
                    request.quartiere().stream().sorted().map(String::valueOf).collect(joining(",")));
        }
        if (span.isPresent()) {
            parts.put("span", span.get().key());
        } else if (request.kind().about() == ReportKind.About.TRAEGER) {
            parts.put("from", request.period().getFrom().toString());
            parts.put("to", request.period().getTo().toString());
        }
        parts.put("language", request.locale().getLanguage());
        flag(parts, "drafts", request.drafts());
        flag(parts, "published", request.published());
        parts.put("format", format.key());
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "="
                        + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8)
                                .replace("%2C", ","))
                .collect(joining("&"));
    }

    private static void flag(Map<String, String> parts, String name, boolean set) {
        if (set) {
            parts.put(name, "true");
        }
    }

    /** What most people want to hold in their hands. */
    public static ReportFormat usualFormat(ReportKind kind) {
        return ReportFormat.named(kind == ReportKind.DATA ? "xlsx" : "pdf").orElseThrow();
    }
}
