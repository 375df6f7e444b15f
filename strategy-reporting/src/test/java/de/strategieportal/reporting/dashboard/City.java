package de.strategieportal.reporting.dashboard;

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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** Builds a small city in the database: a federation with two districts, Quartiere, plans. */
final class City {

    static final CalendarQuarter Q3 = CalendarQuarter.of("2026-Q3");
    static final CalendarQuarter Q4 = CalendarQuarter.of("2026-Q4");
    static final LocalDateTime AUTUMN = LocalDateTime.parse("2026-10-05T10:00:00");

    private final TestDatabase database;
    final Traeger federation;
    final Traeger district;
    final Traeger other;
    final TargetGroupCategory older;
    final TargetGroupCategory families;

    City(TestDatabase database) {
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
    Quartier quartier(String name, int residents) {
        var quartier = new Quartier(name, "Musterstadt", name);
        if (residents > 0) {
            quartier.countResidents(
                    List.of(new ResidentBand(0, 64, residents - 100), new ResidentBand(65, null, 100)),
                    "Meldestelle",
                    LocalDate.parse("2025-12-31"));
        }
        return database.persisted(quartier);
    }

    void worksIn(Traeger traeger, Quartier... quartiere) {
        database.transaction(
                () -> database.em.find(Traeger.class, traeger.getId()).workIn(Set.of(quartiere)));
    }

    void boundary(Quartier quartier, String geometry) {
        database.transaction(
                () -> database.em.find(Quartier.class, quartier.getId()).drawBoundary(geometry));
    }

    Plan plan(Traeger traeger, Quartier quartier) {
        return new Plan(traeger, quartier);
    }

    /** A plan for the third and fourth calendar quarter of 2026 until {@link #in} stores it. */
    final class Plan {

        private final Strategy strategy;
        private LocalDateTime changedAt = AUTUMN;

        private Plan(Traeger traeger, Quartier quartier) {
            var details = new StrategyDetails();
            details.setTitle("Digital im Quartier");
            strategy = new Strategy(traeger, quartier, details, Period.of(Q3, Q4));
        }

        Plan resource(ResourceKind kind, String hours, int heads) {
            return resource(kind, hours, heads, Q3, Q4);
        }

        Plan resource(ResourceKind kind, String hours, int heads, CalendarQuarter from, CalendarQuarter to) {
            var details = new ResourceDetails();
            details.setKind(kind);
            details.setLabel(kind.name());
            details.setHoursPerWeek(new BigDecimal(hours));
            details.setHeadCount(heads);
            strategy.addResource(details, Period.of(from, to), Set.of());
            return this;
        }

        Plan activity(String hoursPerWeek, String oneOff, CalendarQuarter from, CalendarQuarter to) {
            var details = new ActivityDetails();
            details.setTitle("Sprechstunde");
            details.setHoursPerWeek(new BigDecimal(hoursPerWeek));
            details.setOneOffHours(new BigDecimal(oneOff));
            strategy.addActivity(details, Period.of(from, to), ActivityLinks.none());
            return this;
        }

        /** @param size null where nobody estimated it */
        Plan group(TargetGroupCategory category, Integer size) {
            var details = new TargetGroupDetails();
            details.setName(category.getCode() + size);
            details.setSize(size);
            strategy.addTargetGroup(category, details);
            return this;
        }

        Plan changed(String at) {
            changedAt = LocalDateTime.parse(at);
            return this;
        }

        void in(StrategyState state) {
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
