package de.strategieportal.strategy.document;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.CommunicationFunction;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.ActivityDetails;
import de.strategieportal.strategy.ActivityLinks;
import de.strategieportal.strategy.Baseline;
import de.strategieportal.strategy.BudgetLineDetails;
import de.strategieportal.strategy.ChannelAssessmentDetails;
import de.strategieportal.strategy.ContextEntryDetails;
import de.strategieportal.strategy.ContextKind;
import de.strategieportal.strategy.Criterion;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.DigitalGoalDetails;
import de.strategieportal.strategy.GoalContribution;
import de.strategieportal.strategy.IndicatorDetails;
import de.strategieportal.strategy.MeasurementDetails;
import de.strategieportal.strategy.OverarchingGoalDetails;
import de.strategieportal.strategy.ReachabilityDetails;
import de.strategieportal.strategy.ResourceDetails;
import de.strategieportal.strategy.ResourcePhase;
import de.strategieportal.strategy.ServiceUseDetails;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyDetails;
import de.strategieportal.strategy.StrategyFixture;
import de.strategieportal.strategy.TargetGroup;
import de.strategieportal.strategy.TargetGroupDetails;
import de.strategieportal.strategy.Weights;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A plan with anything in it that the forms take: every kind of entry, each field filled or left empty, letters of any script. */
final class AnyWholePlan {

    private static final CalendarQuarter LATER = CalendarQuarter.of("2100-Q4");
    static final List<Channel> CATALOGUE = Stream.of("NEWSLETTER", "FORUM", "CALENDAR")
            .map(code -> StrategyFixture.channel(code, null))
            .toList();
    static final DocumentReader READER =
            new DocumentReader(Vocabulary.of(List.of(StrategyFixture.olderPeople()), CATALOGUE), AnyWholePlan.LATER);

    private static final String[] SIGNS = {
        "a", "Z", "ß", "ü", " ", "\n", "\t", "\"", "\\", "/", "<b>", "&amp;", "{}", "[,]", "'", "\u0001", "\u00a0", "–",
        "„", "€", "😀", "漢", "سلام", "\u200d"
    };

    private final Random random;
    private final Strategy plan;

    private AnyWholePlan(Random random) {
        this.random = random;
        var begin = CalendarQuarter.of("2024-Q1").plus(random.nextInt(20));
        plan = new Strategy(
                StrategyFixture.traeger(),
                StrategyFixture.quartier(),
                filled(new StrategyDetails()),
                Period.of(begin, begin.plus(random.nextInt(80))));
    }

    static Strategy of(Random random) {
        return new AnyWholePlan(random).plan();
    }

    private Strategy plan() {
        plan.describeBaseline(filled(new Baseline()));
        plan.weigh(weights());
        var overarching = some(() -> plan.addOverarchingGoal(filled(new OverarchingGoalDetails())));
        some(() -> plan.addContextEntry(contextEntry()));
        var groups = some(() -> plan.addTargetGroup(StrategyFixture.olderPeople(), group()));
        groups.stream().filter(group -> random.nextBoolean()).forEach(this::describe);
        List<DigitalGoal> goals = groups.isEmpty()
                ? List.of()
                : some(() -> plan.addDigitalGoal(
                        one(groups),
                        filled(new DigitalGoalDetails()),
                        part(overarching).stream()
                                .map(goal -> new GoalContribution(goal, random.nextBoolean() ? text(200) : null))
                                .toList()));
        goals.forEach(goal -> some(() -> goal.addIndicator(filled(new IndicatorDetails())))
                .forEach(indicator ->
                        some(() -> indicator.measure(period().getTo(), filled(new MeasurementDetails()), LATER))));
        var resources = some(
                () -> plan.addResource(filled(new ResourceDetails()), period(), part(List.of(ResourcePhase.values()))));
        some(() -> plan.addBudgetLine(filled(new BudgetLineDetails()), period()));
        var catalogued = new ArrayList<>(CATALOGUE);
        var channels = some(() -> plan.addChannel(taken(catalogued), channel(), part(goals)));
        some(() -> plan.addActivity(
                filled(new ActivityDetails()),
                period(),
                new ActivityLinks(
                        resources.isEmpty() || random.nextBoolean() ? Optional.empty() : Optional.of(one(resources)),
                        part(goals),
                        part(channels))));
        return plan;
    }

    private void describe(TargetGroup group) {
        var reachability = group.describeReachability();
        reachability.change(filled(new ReachabilityDetails()), part(List.of(CommunicationFunction.values())));
        some(() ->
                reachability.addService(random.nextBoolean() ? one(CATALOGUE) : null, filled(new ServiceUseDetails())));
    }

    private Weights weights() {
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        part(List.of(Criterion.values())).forEach(criterion -> weights.put(criterion, random.nextInt(101)));
        weights.computeIfPresent(Criterion.REACH, (criterion, weight) -> weight + 1 > 100 ? weight : weight + 1);
        return Weights.of(weights.values().stream().allMatch(weight -> weight == 0) ? java.util.Map.of() : weights);
    }

    private ContextEntryDetails contextEntry() {
        var details = filled(new ContextEntryDetails());
        if (details.getKind() != ContextKind.ACTOR) {
            details.setInfluence(null);
            details.setInterest(null);
        }
        return details;
    }

    private TargetGroupDetails group() {
        var details = filled(new TargetGroupDetails());
        if (details.getAgeFrom() != null && details.getAgeTo() != null && details.getAgeTo() < details.getAgeFrom()) {
            details.setAgeTo(null);
        }
        return details;
    }

    private ChannelAssessmentDetails channel() {
        var details = filled(new ChannelAssessmentDetails());
        details.setOwnName(text(150));
        details.setOwnClass(one(List.of(de.strategieportal.catalog.ChannelClass.values())));
        if (details.getFirstQuarter() != null
                && details.getLastQuarter() != null
                && details.getLastQuarter().compareTo(details.getFirstQuarter()) < 0) {
            details.setLastQuarter(null);
        }
        return details;
    }

    /** Each channel of the catalogue once, own ones as often as wanted. */
    private Channel taken(List<Channel> left) {
        return left.isEmpty() || random.nextBoolean() ? null : left.remove(0);
    }

    /** What must be there is there; of the rest about half. */
    private <D> D filled(D details) {
        var fields = Fields.of(details.getClass());
        fields.list().stream()
                .filter(field -> field.limits().required() || random.nextBoolean())
                .forEach(field -> fields.set(details, field, value(field)));
        return details;
    }

    private Object value(Field field) {
        if (field.type() == String.class) {
            return text(field.limits().maxLength());
        }
        if (field.type() == Integer.class) {
            return number(field.limits()).intValue();
        }
        if (field.type() == BigDecimal.class) {
            return number(field.limits());
        }
        if (field.type() == CalendarQuarter.class) {
            return plan == null ? null : period().getTo();
        }
        return field.type() == LocalDate.class
                ? LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000))
                : one(Arrays.asList(field.type().getEnumConstants()));
    }

    private BigDecimal number(Limits limits) {
        var span = limits.max().subtract(limits.min());
        return limits.min()
                .add(span.multiply(BigDecimal.valueOf(random.nextDouble())))
                .setScale(Math.max(0, limits.decimals()), RoundingMode.DOWN)
                .max(limits.min());
    }

    /** Begins and ends with a letter, so that it is the same when it is trimmed. */
    private String text(int maxLength) {
        int most = Math.min(maxLength == 0 ? 30 : maxLength, random.nextInt(40) == 0 ? maxLength : 30);
        var text = new StringBuilder("x");
        while (text.length() < random.nextInt(Math.max(1, most))) {
            text.append(SIGNS[random.nextInt(SIGNS.length)]);
        }
        text.setLength(Math.min(text.length(), Math.max(1, most - 1)));
        if (Character.isHighSurrogate(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
        return text.append("y").toString();
    }

    private Period period() {
        int first = random.nextInt(plan.getPeriod().length());
        int last = first + random.nextInt(plan.getPeriod().length() - first);
        return Period.of(
                plan.getPeriod().getFrom().plus(first),
                plan.getPeriod().getFrom().plus(last));
    }

    private <T> List<T> some(Supplier<T> adding) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> adding.get()).toList();
    }

    private <T> List<T> part(List<T> all) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, all.isEmpty() ? 0 : random.nextInt(all.size() + 1));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
