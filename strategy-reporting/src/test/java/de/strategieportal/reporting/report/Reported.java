package de.strategieportal.reporting.report;

import static de.strategieportal.reporting.dashboard.City.Q3;
import static de.strategieportal.reporting.dashboard.City.Q4;

import de.strategieportal.access.Caller;
import de.strategieportal.access.CallerFixture;
import de.strategieportal.report.NarrativeSection;
import de.strategieportal.report.ReportUseCases;
import de.strategieportal.reporting.dashboard.City;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.export.ReportFormat;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.BudgetLineDetails;
import de.strategieportal.strategy.ContextEntryDetails;
import de.strategieportal.strategy.ContextKind;
import de.strategieportal.strategy.IndicatorDetails;
import de.strategieportal.strategy.Plans;
import de.strategieportal.strategy.ServiceUseDetails;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyDetails;
import de.strategieportal.strategy.StrategyFixture;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** A district with a few Quartiere and plans that hold everything a plan may hold, and its reports. */
public final class Reported {

    static final Period AUTUMN = Period.of(Q3, Q4);

    /** As people paste it: quotes, soft hyphens, control characters, other scripts, a word without end. */
    static final String PASTED =
            "„Treff­punkt“ – offen für alle\u000b 😀 مرحبا Kraftfahrzeughaftpflicht, Schifffahrt, fit im Griff "
                    + "Wort".repeat(125);

    private final TestDatabase database;
    final City city;
    private final Caller caller;
    private long plan;

    Reported(TestDatabase database) {
        this.database = database;
        this.city = new City(database);
        this.caller = CallerFixture.manager(city.federation.getId(), city.district.getId());
    }

    Reported withPlans(String... quartiere) {
        var newsletter = database.persisted(StrategyFixture.newsletter());
        for (var name : quartiere) {
            var quartier = city.quartier(name, 4200);
            city.worksIn(city.district, quartier);
            var strategy = StrategyFixture.complete(city.district, quartier, city.older, newsletter);
            complete(strategy);
            strategy.submit();
            strategy.approve();
            strategy.touched("Kim", LocalDateTime.parse("2026-10-05T10:00:00"));
            plan = database.persisted(strategy).getId();
            ReportUseCases.tell(database, strategy, 2026, NarrativeSection.RESULTS, PASTED);
        }
        city.worksIn(city.district, city.quartier("Ödland ohne Plan", 0));
        return this;
    }

    private static void complete(Strategy strategy) {
        var details = new StrategyDetails();
        details.setTitle("Vernetzt im Quartier");
        details.setVision(PASTED);
        details.setSummary("Ein Satz.\n\nUnd noch einer, mit <Zeichen> & Zeilen.");
        details.setResponsible("Quartiersbüro");
        strategy.change(details, strategy.getPeriod());
        var indicator = new IndicatorDetails();
        indicator.setName("Abonnements");
        indicator.setUnit("Personen");
        indicator.setTargetValue(new BigDecimal("120.5"));
        indicator.setDueQuarter(Q4);
        strategy.getDigitalGoals().get(0).addIndicator(indicator);
        var service = new ServiceUseDetails();
        service.setService("Messenger");
        strategy.getTargetGroups().get(0).describeReachability().addService(null, service);
        var entry = new ContextEntryDetails();
        entry.setKind(ContextKind.SPACE);
        entry.setName("Bücherei");
        strategy.addContextEntry(entry);
        var money = new BudgetLineDetails();
        money.setLabel("Fördermittel");
        money.setAmount(new BigDecimal("12000"));
        strategy.addBudgetLine(money, strategy.getPeriod());
    }

    ReportRequest request(ReportKind kind, Locale locale) {
        var request = kind.about() == ReportKind.About.PLAN
                ? ReportRequest.ofPlan(plan, AUTUMN, locale)
                : ReportRequest.of(kind, Optional.of(city.district.getId()), AUTUMN, locale);
        return request.withPortal(URI.create("https://portal.example"));
    }

    ReportWriting writing() {
        var writing = writing(database, caller);
        writing.plans = new Plans() {
            @Override
            public Strategy readable(long id) {
                return database.em.find(Strategy.class, id);
            }
        };
        return writing;
    }

    /** The use case of reports, asked by a caller on a day in autumn. */
    static ReportWriting writing(TestDatabase database, Caller caller) {
        var writing = new ReportWriting();
        writing.em = database.em;
        writing.caller = caller;
        writing.dashboards = City.dashboards(database, caller);
        writing.letterheads = ReportUseCases.letterheads(database, caller);
        writing.narratives = ReportUseCases.narratives(database, caller);
        writing.clock = Clock.fixed(Instant.parse("2026-11-05T10:00:00Z"), ZoneOffset.UTC);
        return writing;
    }

    byte[] file(ReportKind kind, String format, Locale locale) {
        return file(request(kind, locale), format);
    }

    byte[] file(ReportRequest request, String format) {
        var out = new ByteArrayOutputStream();
        database.transaction(
                () -> writing().write(request, ReportFormat.named(format).orElseThrow(), out, Progress.UNWATCHED));
        return out.toByteArray();
    }

    Report report(ReportRequest request) {
        return database.transaction(() -> writing().report(request));
    }
}
