package de.strategieportal.web.report;

import static java.util.stream.Collectors.toMap;

import de.strategieportal.report.Narrative;
import de.strategieportal.report.NarrativeSection;
import de.strategieportal.report.Narratives;
import de.strategieportal.web.layout.Asked;
import de.strategieportal.web.strategy.PlanForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What staff tell about a plan in a year, for the Sachbericht; also while the plan itself is fixed. */
@Named
@RequestScoped
public class NarrativesForm extends PlanForm<NarrativeTexts> {

    @Inject
    Narratives narratives;

    @Inject
    Asked asked;

    @Inject
    Clock clock;

    private Map<NarrativeSection, Narrative> written;

    public NarrativesForm() {
        super("narratives");
    }

    @Override
    public boolean isOpen() {
        return narratives.mayWrite(plan.getId());
    }

    @Override
    public String getClosed() {
        return "/strategy/overview?strategy=" + plan.getId() + "#more";
    }

    @Override
    public String getChangedBy() {
        return written().values().stream()
                .max(Comparator.comparing(Narrative::getChangedAt))
                .map(Narrative::getChangedBy)
                .orElse("");
    }

    /** The one asked for, or the current one, within the period of the plan. */
    public int getYear() {
        var years = getYears();
        int wanted = asked.id("year").map(Long::intValue).orElseGet(() -> LocalDate.now(clock)
                .getYear());
        return Math.max(years.get(0), Math.min(years.get(years.size() - 1), wanted));
    }

    /** Those in which the plan runs. */
    public List<Integer> getYears() {
        var period = plan.getStrategy().getPeriod();
        return IntStream.rangeClosed(period.getFrom().year(), period.getTo().year())
                .boxed()
                .toList();
    }

    /** What was written, for those who only read. */
    public Collection<Narrative> getWritten() {
        return written().values();
    }

    @Override
    protected NarrativeTexts read() {
        var texts = new NarrativeTexts();
        written().values().forEach(narrative -> texts.put(narrative.getSection(), narrative.getBody()));
        return texts;
    }

    @Override
    protected void write(NarrativeTexts texts) {
        for (var section : NarrativeSection.values()) {
            var stored = written().get(section);
            var body = Objects.requireNonNullElse(texts.of(section), "").strip();
            if (!body.equals(stored == null ? "" : stored.getBody())) {
                narratives.write(plan.getId(), getYear(), section, stored == null ? 0 : stored.getVersion(), body);
            }
        }
    }

    @Override
    protected String anchor() {
        return "narratives";
    }

    private Map<NarrativeSection, Narrative> written() {
        if (written == null) {
            written = narratives.of(plan.getId(), getYear()).stream()
                    .collect(toMap(
                            Narrative::getSection,
                            Function.identity(),
                            (one, other) -> one,
                            () -> new EnumMap<>(NarrativeSection.class)));
        }
        return written;
    }
}
