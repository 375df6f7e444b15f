package de.strategieportal.reporting.dashboard;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every figure of dashboards, reports and exports, defined once: what it is made of, how it adds up over Quartiere, what it
 * can be set against, how it is written, which change is good, and where it stands in a table. Name, meaning and formula are
 * texts {@code figure.KEY}, {@code figure.KEY.meaning} and {@code figure.KEY.formula}. A new figure is one entry here and
 * its texts; all pages, reports and exports take it from {@link #values()}.
 */
public enum Figure {
    RESIDENTS("residents", Section.PLACE, Unit.WHOLE, Better.NEITHER, Sum.of(Measure.RESIDENTS)),

    HOURS_AVAILABLE("hours-available", Section.AVAILABLE, Unit.HOURS, Better.MORE, Parts.AVAILABLE),
    HOURS_STAFF("hours-staff", Section.AVAILABLE, Unit.HOURS, Better.NEITHER, Sum.of(Measure.STAFF)),
    HOURS_VOLUNTEERS("hours-volunteers", Section.AVAILABLE, Unit.HOURS, Better.NEITHER, Sum.of(Measure.VOLUNTEERS)),
    HOURS_NETWORK_PARTNERS(
            "hours-network-partners", Section.AVAILABLE, Unit.HOURS, Better.NEITHER, Sum.of(Measure.NETWORK_PARTNERS)),
    HOURS_MULTIPLIERS("hours-multipliers", Section.AVAILABLE, Unit.HOURS, Better.NEITHER, Sum.of(Measure.MULTIPLIERS)),
    HOURS_PREPARATION("hours-preparation", Section.AVAILABLE, Unit.HOURS, Better.NEITHER, Sum.of(Measure.PREPARATION)),
    HOURS_IMPLEMENTATION(
            "hours-implementation", Section.AVAILABLE, Unit.HOURS, Better.NEITHER, Sum.of(Measure.IMPLEMENTATION)),
    HOURS_SUPPORT("hours-support", Section.AVAILABLE, Unit.HOURS, Better.NEITHER, Sum.of(Measure.SUPPORT)),
    VOLUNTEER_SHARE(
            "volunteer-share",
            Section.AVAILABLE,
            Unit.PERCENT,
            Better.NEITHER,
            new Ratio(Sum.of(Measure.VOLUNTEERS), Parts.AVAILABLE, BigDecimal.ONE)),
    SINGLE_POINTS("single-points", Section.AVAILABLE, Unit.WHOLE, Better.LESS, Sum.of(Measure.SINGLE_POINTS)),

    HOURS_REQUIRED("hours-required", Section.REQUIRED, Unit.HOURS, Better.NEITHER, Sum.of(Measure.REQUIRED)),
    REQUIRED_STAFF("required-staff", Section.REQUIRED, Unit.HOURS, Better.NEITHER, Sum.of(Measure.REQUIRED_STAFF)),
    REQUIRED_VOLUNTEERS(
            "required-volunteers", Section.REQUIRED, Unit.HOURS, Better.NEITHER, Sum.of(Measure.REQUIRED_VOLUNTEERS)),
    REQUIRED_NETWORK_PARTNERS(
            "required-network-partners",
            Section.REQUIRED,
            Unit.HOURS,
            Better.NEITHER,
            Sum.of(Measure.REQUIRED_NETWORK_PARTNERS)),
    REQUIRED_MULTIPLIERS(
            "required-multipliers", Section.REQUIRED, Unit.HOURS, Better.NEITHER, Sum.of(Measure.REQUIRED_MULTIPLIERS)),
    REQUIRED_NOBODY(
            "required-nobody",
            Section.REQUIRED,
            Unit.HOURS,
            Better.LESS,
            Sum.of(Measure.REQUIRED)
                    .minus(
                            Measure.REQUIRED_STAFF,
                            Measure.REQUIRED_VOLUNTEERS,
                            Measure.REQUIRED_NETWORK_PARTNERS,
                            Measure.REQUIRED_MULTIPLIERS)),
    REQUIRED_ACTIVITIES(
            "required-activities",
            Section.REQUIRED,
            Unit.HOURS,
            Better.NEITHER,
            Sum.of(Measure.REQUIRED).minus(Measure.SETUP, Measure.RUNNING)),
    REQUIRED_SETUP("required-setup", Section.REQUIRED, Unit.HOURS, Better.NEITHER, Sum.of(Measure.SETUP)),
    REQUIRED_RUNNING("required-running", Section.REQUIRED, Unit.HOURS, Better.NEITHER, Sum.of(Measure.RUNNING)),

    COVERAGE(
            "coverage",
            Section.BALANCE,
            Unit.PERCENT,
            Better.MORE,
            new Ratio(Parts.AVAILABLE, Sum.of(Measure.REQUIRED), BigDecimal.ONE)),
    BALANCE("balance", Section.BALANCE, Unit.HOURS, Better.MORE, Parts.AVAILABLE.minus(Measure.REQUIRED)),
    HOURS_MISSING("hours-missing", Section.BALANCE, Unit.HOURS, Better.LESS, Sum.of(Measure.MISSING)),

    BUDGET("budget", Section.MONEY, Unit.MONEY, Better.NEITHER, Sum.of(Measure.BUDGET)),
    CHANNEL_COST("channel-cost", Section.MONEY, Unit.MONEY, Better.NEITHER, Sum.of(Measure.CHANNEL_COST)),

    TARGET_GROUPS("target-groups", Section.GROUPS, Unit.WHOLE, Better.NEITHER, Sum.of(Measure.TARGET_GROUPS)),
    PERSONS("persons", Section.GROUPS, Unit.WHOLE, Better.NEITHER, Sum.of(Measure.PERSONS)),
    HARD_TO_REACH("hard-to-reach", Section.GROUPS, Unit.WHOLE, Better.NEITHER, Sum.of(Measure.HARD_TO_REACH)),
    REACH_LOW("reach-low", Section.GROUPS, Unit.WHOLE, Better.MORE, Sum.of(Measure.REACH_LOW)),
    REACH_HIGH("reach-high", Section.GROUPS, Unit.WHOLE, Better.MORE, Sum.of(Measure.REACH_HIGH)),
    REACH_SHARE(
            "reach-share",
            Section.GROUPS,
            Unit.PERCENT,
            Better.MORE,
            Ratio.of(Sum.of(Measure.REACH_LOW), Measure.REACH_BASIS)),
    NONE_LOW("none-low", Section.GROUPS, Unit.WHOLE, Better.LESS, Sum.of(Measure.NONE_LOW)),
    NONE_HIGH("none-high", Section.GROUPS, Unit.WHOLE, Better.LESS, Sum.of(Measure.NONE_HIGH)),

    GOALS("goals", Section.WORK, Unit.WHOLE, Better.NEITHER, Sum.of(Measure.GOALS)),
    CHANNELS("channels", Section.WORK, Unit.WHOLE, Better.NEITHER, Sum.of(Measure.CHANNELS)),
    ACTIVITIES("activities", Section.WORK, Unit.WHOLE, Better.NEITHER, Sum.of(Measure.ACTIVITIES)),
    ACTIVITIES_RUNNING(
            "activities-running", Section.WORK, Unit.WHOLE, Better.NEITHER, Sum.of(Measure.ACTIVITIES_RUNNING)),
    ACTIVITIES_DONE("activities-done", Section.WORK, Unit.WHOLE, Better.MORE, Sum.of(Measure.ACTIVITIES_DONE)),

    CRITICAL("critical", Section.FINDINGS, Unit.WHOLE, Better.LESS, Sum.of(Measure.CRITICAL)),
    WARNINGS("warnings", Section.FINDINGS, Unit.WHOLE, Better.LESS, Sum.of(Measure.WARNINGS)),
    HINTS("hints", Section.FINDINGS, Unit.WHOLE, Better.LESS, Sum.of(Measure.HINTS)),

    STRATEGIES("strategies", Section.PLANS, Unit.WHOLE, Better.NEITHER, Sum.of(Measure.STRATEGIES)),
    SUSTAINABLE("sustainable", Section.PLANS, Unit.WHOLE, Better.MORE, Sum.of(Measure.SUSTAINABLE)),
    STRAINED("strained", Section.PLANS, Unit.WHOLE, Better.LESS, Sum.of(Measure.STRAINED)),
    NOT_SUSTAINABLE("not-sustainable", Section.PLANS, Unit.WHOLE, Better.LESS, Sum.of(Measure.NOT_SUSTAINABLE)),
    DAYS_UNTOUCHED("days-untouched", Section.PLANS, Unit.WHOLE, Better.LESS, Sum.of(Measure.DAYS_UNTOUCHED));

    private static final class Parts {
        static final Sum AVAILABLE =
                Sum.of(Measure.STAFF, Measure.VOLUNTEERS, Measure.NETWORK_PARTNERS, Measure.MULTIPLIERS);
    }

    private static final Set<Figure> NEVER_PER_ANYTHING = EnumSet.of(RESIDENTS, DAYS_UNTOUCHED);

    private final String key;
    private final Section section;
    private final Unit unit;
    private final Better better;
    private final Formula formula;

    Figure(String key, Section section, Unit unit, Better better, Formula formula) {
        this.key = key;
        this.section = section;
        this.unit = unit;
        this.better = better;
        this.formula = formula;
    }

    /** As it stands in addresses. */
    public static Optional<Figure> named(String key) {
        return Stream.of(values()).filter(figure -> figure.key.equals(key)).findFirst();
    }

    public static List<Figure> in(Section section) {
        return Stream.of(values()).filter(figure -> figure.section == section).toList();
    }

    public String key() {
        return key;
    }

    public Section section() {
        return section;
    }

    public Unit unit() {
        return unit;
    }

    /** How it is written when set against something: whole numbers get decimals then. */
    public Unit unit(Per per) {
        return per != Per.ABSOLUTE && may(per) && unit == Unit.WHOLE ? Unit.RATE : unit;
    }

    public Better better() {
        return better;
    }

    public String name(Texts texts) {
        return texts.of("figure." + key);
    }

    /** What it says, in a sentence or two. */
    public String meaning(Texts texts) {
        return texts.of("figure." + key + ".meaning");
    }

    /** How it is computed, in words; how it adds up over Quartiere included. */
    public String formula(Texts texts) {
        return texts.of("figure." + key + ".formula");
    }

    /** Whether values of several Quartiere are added; a share is the ratio of sums instead. */
    public boolean addsUp() {
        return formula instanceof Sum;
    }

    /** Shares are shares of something already, and so are never set against residents or persons. */
    public boolean may(Per per) {
        return per == Per.ABSOLUTE
                || formula instanceof Sum
                        && !NEVER_PER_ANYTHING.contains(this)
                        && !(per == Per.PERSON && this == PERSONS);
    }

    /** Unrounded, over all these Quartiere; empty where nothing is known. */
    public Optional<BigDecimal> of(Collection<QuartierFigures> quartiere) {
        return of(quartiere, Per.ABSOLUTE);
    }

    /** A figure that may not be set against {@code per} stays as it is. */
    public Optional<BigDecimal> of(Collection<QuartierFigures> quartiere, Per per) {
        return over(quartiere.stream().map(QuartierFigures::amounts).toList(), per);
    }

    public Optional<BigDecimal> of(Amounts amounts) {
        return formula.over(List.of(amounts));
    }

    public Optional<BigDecimal> over(Collection<Amounts> amounts, Per per) {
        return formula(per).over(amounts);
    }

    private Formula formula(Per per) {
        return may(per) && formula instanceof Sum sum ? per.of(sum) : formula;
    }

    /** What it is made of. */
    public Set<Measure> measures() {
        return formula.measures();
    }

    /** What must be read to compute it. */
    Set<Measure> measures(Per per) {
        return formula(per).measures();
    }
}
