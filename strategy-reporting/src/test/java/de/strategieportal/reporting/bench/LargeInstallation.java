package de.strategieportal.reporting.bench;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.GoalType;
import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.quartier.ResidentBand;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.DataProtectionRegime;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.ActivityDetails;
import de.strategieportal.strategy.ActivityLinks;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.ChannelAssessmentDetails;
import de.strategieportal.strategy.Decision;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.DigitalGoalDetails;
import de.strategieportal.strategy.Resource;
import de.strategieportal.strategy.ResourceDetails;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.ResourcePhase;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyDetails;
import de.strategieportal.strategy.TargetGroup;
import de.strategieportal.strategy.TargetGroupDetails;
import de.strategieportal.traeger.Traeger;
import de.strategieportal.traeger.TraegerType;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * An invented installation of any size, the same each time: federations of sixty Träger, ten Quartiere for each Träger, plans
 * over twelve calendar quarters with five groups, twelve goals, six channels, fifteen activities and eight resources. The
 * plans compute their own figures, so that these are what a portal would have stored. Of the first federation, the first
 * Träger works in twelve Quartiere.
 */
public final class LargeInstallation {

    /** The size that benchmarks speak of: 300 Träger, 3,000 Quartiere, 10,000 plans. */
    public static final int FULL = 300;

    public static final CalendarQuarter NOW = CalendarQuarter.of("2026-Q4");

    private static final Period THREE_YEARS = Period.of(NOW.plus(-5), NOW.plus(6));
    private static final int IN_A_FEDERATION = 60;
    private static final int QUARTIERE = 10;
    private static final int AT_ONCE = 20;

    private final EntityManager em;
    private final int size;
    private final Random random = new Random(20261124);
    private List<TargetGroupCategory> categories = List.of();
    private List<Channel> channels = List.of();

    /** @param size how many Träger; each plans in about 33 strategies for 10 Quartiere */
    public LargeInstallation(EntityManager em, int size) {
        this.em = em;
        this.size = size;
    }

    /** The catalogue must be there. */
    public void build() {
        for (int first = 0; first < size; first += IN_A_FEDERATION) {
            var federation = inTransaction(() -> traeger("Verband " + random.nextInt(1_000_000), null));
            for (int i = 0; i < Math.min(IN_A_FEDERATION, size - first); i++) {
                buildBelow(federation, "Träger " + (first + i), first + i == 0 ? QUARTIERE + 2 : QUARTIERE);
            }
        }
    }

    private void buildBelow(long federation, String name, int quartiere) {
        var places = new ArrayList<Long>();
        var traeger = inTransaction(() -> {
            var below = traeger(name, em.getReference(Traeger.class, federation));
            var worksIn = IntStream.range(0, quartiere)
                    .mapToObj(i -> quartier(name + " Viertel " + i))
                    .toList();
            em.find(Traeger.class, below).workIn(Set.copyOf(worksIn));
            em.flush();
            worksIn.forEach(quartier -> places.add(quartier.getId()));
            return below;
        });
        for (int plan = 0; plan < quartiere * 10 / 3; plan += AT_ONCE) {
            int from = plan;
            int to = Math.min(plan + AT_ONCE, quartiere * 10 / 3);
            inTransaction(() -> {
                IntStream.range(from, to).forEach(i -> plan(traeger, places.get(i % places.size())));
                return traeger;
            });
        }
    }

    private long inTransaction(LongSupplier work) {
        em.getTransaction().begin();
        categories = all(TargetGroupCategory.class);
        channels = all(Channel.class);
        var result = work.getAsLong();
        em.getTransaction().commit();
        em.clear();
        return result;
    }

    private long traeger(String name, Traeger parent) {
        var traeger = new Traeger(name, TraegerType.INSTITUTION, DataProtectionRegime.DSGVO, parent);
        em.persist(traeger);
        em.flush();
        return traeger.getId();
    }

    private Quartier quartier(String name) {
        var quartier = new Quartier(name, "Großstadt", name);
        var bands = IntStream.range(0, 18)
                .mapToObj(i -> new ResidentBand(5 * i, i == 17 ? null : 5 * i + 4, 50 + random.nextInt(400)))
                .toList();
        quartier.countResidents(bands, "Meldestelle", LocalDate.parse("2025-12-31"));
        em.persist(quartier);
        return quartier;
    }

    private void plan(long traeger, long quartier) {
        var details = new StrategyDetails();
        details.setTitle("Plan " + random.nextInt(1_000_000));
        var plan = new Strategy(
                em.getReference(Traeger.class, traeger), em.find(Quartier.class, quartier), details, THREE_YEARS);
        plan.together(() -> fill(plan));
        plan.submit();
        if (random.nextInt(10) > 0) {
            plan.approve();
            plan.start();
        }
        plan.touched(
                "Kim",
                LocalDate.parse("2026-01-01").plusDays(random.nextInt(300)).atTime(9, 0));
        em.persist(plan);
    }

    private void fill(Strategy plan) {
        var groups = times(5, i -> group(plan));
        var goals = times(12, i -> goal(plan, groups.get(i % 5)));
        var resources = times(8, i -> resource(plan));
        var channels = times(6, i -> channel(plan, i, goals));
        times(
                15,
                i -> plan.addActivity(
                        activity(),
                        random.nextBoolean() ? THREE_YEARS : Period.of(NOW, THREE_YEARS.getTo()),
                        new ActivityLinks(
                                Optional.of(resources.get(i % 8)),
                                List.of(goals.get(i % 12)),
                                List.of(channels.get(i % 6)))));
    }

    private static <T> List<T> times(int count, IntFunction<T> one) {
        return IntStream.range(0, count).mapToObj(one).toList();
    }

    private TargetGroup group(Strategy plan) {
        var details = new TargetGroupDetails();
        details.setName("Gruppe " + random.nextInt(1000));
        details.setAgeFrom(random.nextInt(70));
        details.setSize(random.nextInt(5) == 0 ? null : 20 + random.nextInt(600));
        return plan.addTargetGroup(categories.get(random.nextInt(categories.size())), details);
    }

    private DigitalGoal goal(Strategy plan, TargetGroup group) {
        var details = new DigitalGoalDetails();
        details.setGoalType(GoalType.values()[random.nextInt(GoalType.values().length)]);
        details.setWording("Ziel " + random.nextInt(1000));
        return plan.addDigitalGoal(group, details, List.of());
    }

    private Resource resource(Strategy plan) {
        var details = new ResourceDetails();
        details.setKind(ResourceKind.values()[random.nextInt(4)]);
        details.setLabel("Quartiersarbeit");
        details.setHoursPerWeek(BigDecimal.valueOf(random.nextInt(60), 1));
        details.setHeadCount(1 + random.nextInt(3));
        return plan.addResource(details, THREE_YEARS, Set.of(ResourcePhase.values()[random.nextInt(3)]));
    }

    private ChannelAssessment channel(Strategy plan, int position, List<DigitalGoal> goals) {
        var details = new ChannelAssessmentDetails();
        details.setDecision(position < 4 ? Decision.USE : Decision.LATER);
        details.setSetupHours(BigDecimal.valueOf(random.nextInt(80)));
        details.setRunningHours(BigDecimal.valueOf(random.nextInt(40), 1));
        return plan.addChannel(
                channels.get(position % channels.size()),
                details,
                List.of(goals.get(2 * position), goals.get(2 * position + 1)));
    }

    private ActivityDetails activity() {
        var details = new ActivityDetails();
        details.setTitle("Sprechstunde");
        details.setHoursPerWeek(BigDecimal.valueOf(random.nextInt(30), 1));
        details.setOneOffHours(BigDecimal.valueOf(random.nextInt(40)));
        return details;
    }

    private <T> List<T> all(Class<T> type) {
        return em.createQuery("SELECT e FROM " + type.getSimpleName() + " e ORDER BY e.code", type)
                .getResultList();
    }
}
