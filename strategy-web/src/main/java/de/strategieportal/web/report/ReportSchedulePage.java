package de.strategieportal.web.report;

import static java.util.stream.Collectors.toMap;

import de.strategieportal.report.Recipient;
import de.strategieportal.report.ReportSchedules;
import de.strategieportal.report.Rhythm;
import de.strategieportal.report.Wish;
import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.export.ReportFormat;
import de.strategieportal.reporting.report.ReportKind.About;
import de.strategieportal.reporting.report.ReportPreviews;
import de.strategieportal.reporting.report.ReportQuery;
import de.strategieportal.reporting.report.Span;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.web.layout.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** A report that is written again and again, and for whom: a new one about what the address asks for, or one there is. */
@Named
@ViewScoped
public class ReportSchedulePage implements Serializable {

    @Inject
    AskedReport asked;

    @Inject
    ReportPreviews previews;

    @Inject
    ReportSchedules schedules;

    @Inject
    Notices notices;

    private Long schedule;
    private long version;
    private long traeger;
    private String about;
    private boolean aboutPlan;
    private String written;
    private String name;
    private Span span = Span.LAST_QUARTER;
    private String format;
    private Rhythm rhythm = Rhythm.QUARTERLY;
    private List<String> recipients = new ArrayList<>();
    private Map<String, String> candidates = new LinkedHashMap<>();

    public void load() {
        if (schedule == null) {
            asked.sayDoubts();
            show(asked.query());
            name = about;
        } else {
            var stored = schedules.one(schedule);
            show(ReportQuery.read(stored.getWish().getRequest(), LocalDate.now(), Faces.getLocale()));
            version = stored.getVersion();
            name = stored.getName();
            rhythm = stored.getRhythm();
            recipients = new ArrayList<>(stored.getRecipients());
        }
        candidates = schedules.candidates(traeger).stream()
                .collect(toMap(
                        Recipient::account,
                        recipient -> recipient.displayName() + " (" + recipient.traeger() + ")",
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private void show(ReportQuery query) {
        var preview = previews.of(query.request());
        traeger = preview.traeger().orElseThrow(() -> new RuleViolation("report.no_traeger"));
        written = query.with(query.request().withTraeger(traeger)).written();
        about = new ReportName(preview).withoutPeriod(Faces.getLocale());
        aboutPlan = query.request().kind().about() == About.PLAN;
        span = query.span().orElse(span);
        format = query.format().key();
    }

    public String save() {
        if (schedule == null) {
            schedules.create(name, wish(), rhythm, recipients);
        } else {
            schedules.change(schedule, version, name, wish(), rhythm, recipients);
        }
        notices.say("report_schedule.saved");
        return "/report/schedules?faces-redirect=true";
    }

    private Wish wish() {
        var query = ReportQuery.read(written, LocalDate.now(), Faces.getLocale())
                .in(ReportFormat.named(format).orElseThrow())
                .regularly(span)
                .written();
        if (query.length() > ReportQuery.LONGEST) {
            throw new RuleViolation("report.too_many_quartiere");
        }
        return new Wish(traeger, query, format);
    }

    /** What it holds, as far as it is not asked for here. */
    public String getChapters() {
        var request =
                ReportQuery.read(written, LocalDate.now(), Faces.getLocale()).request();
        var texts = new Texts(Faces.getLocale());
        return String.join(
                ", ",
                request.chapters().stream().map(chapter -> chapter.name(texts)).toList());
    }

    /** A plan brings its own period. */
    public boolean isAboutPlan() {
        return aboutPlan;
    }

    public String getAbout() {
        return about;
    }

    public Map<String, String> getCandidates() {
        return candidates;
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }

    public Long getSchedule() {
        return schedule;
    }

    public void setSchedule(Long schedule) {
        this.schedule = schedule;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Span getSpan() {
        return span;
    }

    public void setSpan(Span span) {
        this.span = span;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public List<String> getRecipients() {
        return recipients;
    }

    public void setRecipients(List<String> recipients) {
        this.recipients = recipients;
    }
}
