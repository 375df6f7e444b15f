package de.strategieportal.reporting.dashboard;

import de.strategieportal.access.Caller;
import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.quartier.ResidentBand;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.DataProtectionRegime;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.ActivityDetails;
import de.strategieportal.strategy.ActivityLinks;
import de.strategieportal.strategy.ResourceDetails;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyDetails;
import de.strategieportal.strategy.StrategyState;
import de.strategieportal.strategy.TargetGroupDetails;
import de.strategieportal.traeger.Traeger;
import de.strategieportal.traeger.TraegerType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** Builds a small city in the database: a federation with two districts, Quartiere, plans. */
public final class City {

    public static final CalendarQuarter Q3 = CalendarQuarter.of("2026-Q3");
    public static final CalendarQuarter Q4 = CalendarQuarter.of("2026-Q4");
    public static final LocalDateTime AUTUMN = LocalDateTime.parse("2026-10-05T10:00:00");

    private final TestDatabase database;
    public final Traeger federation;
    public final Traeger district;
    public final Traeger other;
    public final TargetGroupCategory older;
    public final TargetGroupCategory families;

    public City(TestDatabase database) {
        this.database = database;
        federation = traeger("Verband", null);
        district = traeger("Kreisverband Nord", federation);
        other = traeger("Stadt", null);
        older = database.persisted(new TargetGroupCategory("OLDER", "Ältere Menschen", "Older people", 1));
        families = database.persisted(new TargetGroupCategory("FAMILIES", "Familien", "Families", 2));
    }

    private Traeger traeger(String name, Traeger parent) {
        return database.persisted(new Traeger(name, TraegerType.DISTRICT, DataProtectionRegime.DSGVO, parent));
    }

    /** @param residents 0 for unknown */
    public Quartier quartier(String name, int residents) {
        var quartier = new Quartier(name, "Musterstadt", name);
        if (residents > 0) {
            quartier.countResidents(
                    List.of(new ResidentBand(0, 64, residents - 100), new ResidentBand(65, null, 100)),
                    "Meldestelle",
                    LocalDate.parse("2025-12-31"));
        }
        return database.persisted(quartier);
    }

    public void worksIn(Traeger traeger, Quartier... quartiere) {
        database.transaction(
                () -> database.em.find(Traeger.class, traeger.getId()).workIn(Set.of(quartiere)));
    }

    public void boundary(Quartier quartier, String geometry) {
        database.transaction(
                () -> database.em.find(Quartier.class, quartier.getId()).drawBoundary(geometry));
    }

    /** The use cases of the dashboard, asked by a caller. */
    public static Dashboards dashboards(TestDatabase database, Caller caller) {
        var dashboards = new Dashboards();
        dashboards.em = database.em;
        dashboards.caller = caller;
        dashboards.clock = Clock.fixed(AUTUMN.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return dashboards;
    }

    public Plan plan(Traeger traeger, Quartier quartier) {
        return new Plan(traeger, quartier);
    }

    /** A plan for the third and fourth calendar quarter of 2026 until {@link #in} stores it. */
    public final class Plan {

        private final Strategy strategy;
        private LocalDateTime changedAt = AUTUMN;

        private Plan(Traeger traeger, Quartier quartier) {
            var details = new StrategyDetails();
            details.setTitle("Digital im Quartier");
            strategy = new Strategy(traeger, quartier, details, Period.of(Q3, Q4));
        }

        public Plan resource(ResourceKind kind, String hours, int heads) {
            return resource(kind, hours, heads, Q3, Q4);
        }

        public Plan resource(ResourceKind kind, String hours, int heads, CalendarQuarter from, CalendarQuarter to) {
            var details = new ResourceDetails();
            details.setKind(kind);
            details.setLabel(kind.name());
            details.setHoursPerWeek(new BigDecimal(hours));
            details.setHeadCount(heads);
            strategy.addResource(details, Period.of(from, to), Set.of());
            return this;
        }

        public Plan activity(String hoursPerWeek, String oneOff, CalendarQuarter from, CalendarQuarter to) {
            var details = new ActivityDetails();
            details.setTitle("Sprechstunde");
            details.setHoursPerWeek(new BigDecimal(hoursPerWeek));
            details.setOneOffHours(new BigDecimal(oneOff));
            strategy.addActivity(details, Period.of(from, to), ActivityLinks.none());
            return this;
        }

        /** @param size null where nobody estimated it */
        public Plan group(TargetGroupCategory category, Integer size) {
            var details = new TargetGroupDetails();
            details.setName(category.getCode() + size);
            details.setSize(size);
            strategy.addTargetGroup(category, details);
            return this;
        }

        public Plan changed(String at) {
            changedAt = LocalDateTime.parse(at);
            return this;
        }

        /** As it is so far, for what has no shorthand here. */
        public Strategy strategy() {
            return strategy;
        }

        public void in(StrategyState state) {
            if (state != StrategyState.DRAFT) {
                strategy.submit();
            }
            if (state.isPublished()) {
                strategy.approve();
            }
            if (state == StrategyState.ACTIVE || state == StrategyState.COMPLETED) {
                strategy.start();
            }
            if (state == StrategyState.COMPLETED) {
                strategy.complete();
            }
            strategy.touched("Kim", changedAt);
            database.persisted(strategy);
        }
    }
}
