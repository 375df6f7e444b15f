package de.strategieportal.reporting.report;

import de.strategieportal.reporting.export.ReportFormat;
import de.strategieportal.reporting.report.ReportKind.About;
import de.strategieportal.reporting.report.ReportQuery.Doubt;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a wish for a report. What nobody can read, or does not fit, becomes a doubt and is left out. */
final class QueryReading {

    private static final Map<String, Locale> LANGUAGES = Map.of("de", Locale.GERMANY, "en", Locale.UK);

    private final Map<String, List<String>> parameters;
    private final LocalDate today;
    private final Locale usual;
    private final List<Doubt> doubts = new ArrayList<>();

    QueryReading(Map<String, List<String>> parameters, LocalDate today, Locale usual) {
        this.parameters = parameters;
        this.today = today;
        this.usual = LANGUAGES.getOrDefault(usual.getLanguage(), Locale.GERMANY);
    }

    ReportQuery query() {
        var strategy = one("strategy", QueryReading::id, "asked.no_id");
        var kind = kind(strategy);
        var span = one("span", Span::named, "report.no_span");
        var request = new ReportRequest(
                kind,
                chapters(kind),
                one("traeger", QueryReading::id, "asked.no_id"),
                kind.about() == About.PLAN ? strategy : Optional.empty(),
                quartiere(),
                span.map(chosen -> chosen.on(today)).orElseGet(() -> period(kind)),
                flag("drafts"),
                flag("published"),
                one("language", key -> Optional.ofNullable(LANGUAGES.get(key)), "report.no_language")
                        .orElse(usual),
                Optional.empty());
        var format = one("format", ReportFormat::named, "report.no_format").orElse(ReportQuery.usualFormat(kind));
        return new ReportQuery(request, span, format, doubts);
    }

    private ReportKind kind(Optional<Long> strategy) {
        var kind = one("kind", ReportKind::named, "report.no_kind").orElse(ReportKind.TRAEGER);
        if (kind.about() == About.PLAN && strategy.isEmpty()) {
            doubts.add(new Doubt("report.no_plan", ""));
            return ReportKind.TRAEGER;
        }
        return kind;
    }

    /** Those of the kind, in the order asked for, each once; the usual ones where none is left. */
    private List<ReportChapter> chapters(ReportKind kind) {
        var chosen = new ArrayList<ReportChapter>();
        for (var key : all("chapter")) {
            var chapter = ReportChapter.named(key).filter(kind.chapters()::contains);
            if (chapter.isEmpty()) {
                doubts.add(new Doubt("report.no_chapter", key));
            }
            chapter.filter(found -> !chosen.contains(found)).ifPresent(chosen::add);
        }
        if (chosen.isEmpty() && flag("chosen")) {
            doubts.add(new Doubt("report.no_chapters", ""));
        }
        return chosen;
    }

    private Set<Long> quartiere() {
        var chosen = new HashSet<Long>();
        for (var written : all("quartier")) {
            var quartier = id(written);
            if (quartier.isEmpty()) {
                doubts.add(new Doubt("asked.no_id", written));
            }
            quartier.ifPresent(chosen::add);
        }
        return chosen;
    }

    private Period period(ReportKind kind) {
        var usual = (kind == ReportKind.SACHBERICHT ? Span.THIS_YEAR : Span.YEAR_AHEAD).on(today);
        var from = one("from", CalendarQuarter::parse, "asked.no_quarter");
        var to = one("to", CalendarQuarter::parse, "asked.no_quarter");
        var begin = from.or(() -> to.map(end -> end.plus(1 - usual.length()))).orElse(usual.getFrom());
        var end = to.orElseGet(() -> begin.plus(usual.length() - 1));
        if (end.compareTo(begin) < 0) {
            doubts.add(new Doubt("report.ends_before_it_begins", ""));
            return atMost(Period.of(end, begin));
        }
        return atMost(Period.of(begin, end));
    }

    private Period atMost(Period period) {
        if (period.length() <= ReportRequest.MOST_QUARTERS) {
            return period;
        }
        doubts.add(new Doubt("report.too_long", String.valueOf(ReportRequest.MOST_QUARTERS)));
        return Period.of(period.getFrom(), period.getFrom().plus(ReportRequest.MOST_QUARTERS - 1));
    }

    private <T> Optional<T> one(String name, Function<String, Optional<T>> reader, String key) {
        var value = values(name).findFirst();
        var read = value.flatMap(reader);
        if (value.isPresent() && read.isEmpty()) {
            doubts.add(new Doubt(key, value.get()));
        }
        return read;
    }

    /** Given one by one or with commas. */
    private List<String> all(String name) {
        return values(name)
                .flatMap(value -> Stream.of(value.split(",")))
                .filter(value -> !value.isBlank())
                .toList();
    }

    private boolean flag(String name) {
        return values(name).anyMatch("true"::equals);
    }

    private Stream<String> values(String name) {
        return parameters.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank());
    }

    private static Optional<Long> id(String value) {
        return value.matches("\\d{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }
}
