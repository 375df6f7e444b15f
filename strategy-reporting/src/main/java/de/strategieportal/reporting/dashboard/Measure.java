package de.strategieportal.reporting.dashboard;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is counted or estimated for a Quartier in a calendar quarter and can be added up: over its plans in the database, over
 * Quartiere in {@link Amounts}. {@link Figure}s are made of these.
 */
public enum Measure {
    /** Of the Quartier itself, whether anybody plans for it or not. */
    RESIDENTS(null),
    STRATEGIES(null),
    /** Days since the plan untouched for longest was changed; the worst counts, not the sum. */
    DAYS_UNTOUCHED(null),
    SUSTAINABLE(light("SUSTAINABLE")),
    STRAINED(light("STRAINED")),
    NOT_SUSTAINABLE(light("NOT_SUSTAINABLE")),

    RESOURCES("f.work.resources"),
    STAFF("f.staffHours", RESOURCES),
    VOLUNTEERS("f.volunteerHours", RESOURCES),
    NETWORK_PARTNERS("f.networkPartnerHours", RESOURCES),
    MULTIPLIERS("f.multiplierHours", RESOURCES),
    PREPARATION("f.work.preparationHours", RESOURCES),
    IMPLEMENTATION("f.work.implementationHours", RESOURCES),
    SUPPORT("f.work.supportHours", RESOURCES),
    SINGLE_POINTS("f.work.singlePoint", RESOURCES),

    REQUIRED("f.requiredHours"),
    REQUIRED_STAFF("f.work.requiredStaffHours"),
    REQUIRED_VOLUNTEERS("f.work.requiredVolunteerHours"),
    REQUIRED_NETWORK_PARTNERS("f.work.requiredNetworkPartnerHours"),
    REQUIRED_MULTIPLIERS("f.work.requiredMultiplierHours"),
    SETUP("f.work.setupHours"),
    RUNNING("f.work.runningHours"),
    MISSING("f.work.missingHours"),

    BUDGET("f.work.budget"),
    CHANNEL_COST("f.work.channelCost"),

    TARGET_GROUPS("f.groups.count"),
    PERSONS("f.groups.persons"),
    HARD_TO_REACH("f.groups.hardToReach"),
    REACH_BASIS("f.groups.reachBasis"),
    REACH_LOW("f.groups.reachLow"),
    REACH_HIGH("f.groups.reachHigh"),
    NONE_LOW("f.groups.noneLow"),
    NONE_HIGH("f.groups.noneHigh"),

    GOALS("f.groups.goals"),
    CHANNELS("f.work.channels"),
    ACTIVITIES("f.work.activities"),
    ACTIVITIES_RUNNING("f.work.activitiesRunning"),
    ACTIVITIES_DONE("f.work.activitiesDone"),

    CRITICAL("f.findings.critical"),
    WARNINGS("f.findings.warnings"),
    HINTS("f.findings.hints");

    private final String stored;
    private final Measure knownBy;

    Measure(String stored) {
        this(stored, null);
    }

    Measure(String stored, Measure knownBy) {
        this.stored = stored;
        this.knownBy = knownBy;
    }

    private static String light(String light) {
        return "CASE WHEN f.work.light = de.strategieportal.strategy.Light." + light + " THEN 1 ELSE 0 END";
    }

    /** Where it stands in {@code StrategyFigures f}; empty for what every line of figures brings anyway. */
    Optional<String> stored() {
        return Optional.ofNullable(stored);
    }

    /** The measure that must not be 0 for this one to say anything: without resources nobody knows the hours. */
    Optional<Measure> knownBy() {
        return Optional.ofNullable(knownBy);
    }

    BigDecimal merge(BigDecimal one, BigDecimal other) {
        return this == DAYS_UNTOUCHED ? one.max(other) : one.add(other);
    }

    /** These, and what says whether they are known. */
    static Set<Measure> withWhatTheyRestOn(Set<Measure> wanted) {
        var all = EnumSet.copyOf(wanted);
        wanted.forEach(measure -> measure.knownBy().ifPresent(all::add));
        return all;
    }
}
