package de.strategieportal.strategy;

import static java.util.Comparator.naturalOrder;

import de.strategieportal.shared.CalendarQuarter;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a plan does in one calendar quarter: the parts of its hours, its money, channels and activities. */
@Embeddable
public class WorkFigures extends EqualByValues {

    /** One person with more than this share of the available hours carries the plan alone. */
    private static final BigDecimal ALONE = new BigDecimal("0.80");

    /** Older than any confirmation, and so the mark of a resource that has none. */
    public static final LocalDate NEVER_CONFIRMED = LocalDate.of(1900, 1, 1);

    private int resources;

    /** The oldest of the resources of this calendar quarter; null without any. */
    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "preparation_hours")
    private BigDecimal preparationHours;

    @Column(name = "implementation_hours")
    private BigDecimal implementationHours;

    @Column(name = "support_hours")
    private BigDecimal supportHours;

    @Column(name = "required_staff_hours")
    private BigDecimal requiredStaffHours;

    @Column(name = "required_volunteer_hours")
    private BigDecimal requiredVolunteerHours;

    @Column(name = "required_network_partner_hours")
    private BigDecimal requiredNetworkPartnerHours;

    @Column(name = "required_multiplier_hours")
    private BigDecimal requiredMultiplierHours;

    @Column(name = "setup_hours")
    private BigDecimal setupHours;

    @Column(name = "running_hours")
    private BigDecimal runningHours;

    @Column(name = "missing_hours")
    private BigDecimal missingHours;

    @Column(name = "single_point")
    private int singlePoint;

    @Enumerated(EnumType.STRING)
    private Light light;

    private BigDecimal budget;

    @Column(name = "channel_cost")
    private BigDecimal channelCost;

    private int channels;
    private int activities;

    @Column(name = "activities_running")
    private int activitiesRunning;

    @Column(name = "activities_done")
    private int activitiesDone;

    protected WorkFigures() {}

    WorkFigures(Strategy plan, CalendarQuarter quarter, Coverage coverage) {
        hours(plan, quarter);
        light = coverage.light();
        missingHours = Hours.stored(coverage.missing());
        singlePoint = plan.getResources().stream().anyMatch(each -> carriesAlone(each, quarter, coverage)) ? 1 : 0;
        money(plan, quarter);
        var running = plan.getActivities().stream()
                .filter(activity -> activity.getPeriod().contains(quarter))
                .map(activity -> activity.getDetails().getStatus())
                .filter(status -> status != ActivityStatus.DROPPED)
                .toList();
        activities = running.size();
        activitiesRunning = count(running, ActivityStatus.RUNNING);
        activitiesDone = count(running, ActivityStatus.DONE);
    }

    WorkFigures(WorkFigures other) {
        resources = other.resources;
        confirmedOn = other.confirmedOn;
        preparationHours = other.preparationHours;
        implementationHours = other.implementationHours;
        supportHours = other.supportHours;
        requiredStaffHours = other.requiredStaffHours;
        requiredVolunteerHours = other.requiredVolunteerHours;
        requiredNetworkPartnerHours = other.requiredNetworkPartnerHours;
        requiredMultiplierHours = other.requiredMultiplierHours;
        setupHours = other.setupHours;
        runningHours = other.runningHours;
        missingHours = other.missingHours;
        singlePoint = other.singlePoint;
        light = other.light;
        budget = other.budget;
        channelCost = other.channelCost;
        channels = other.channels;
        activities = other.activities;
        activitiesRunning = other.activitiesRunning;
        activitiesDone = other.activitiesDone;
    }

    private void hours(Strategy plan, CalendarQuarter quarter) {
        resources = plan.getResources().size();
        confirmedOn = plan.getResources().stream()
                .filter(resource -> resource.getPeriod().contains(quarter))
                .map(resource ->
                        Objects.requireNonNullElse(resource.getDetails().getConfirmedOn(), NEVER_CONFIRMED))
                .min(naturalOrder())
                .orElse(null);
        preparationHours = inPhase(plan, ResourcePhase.PREPARATION, quarter);
        implementationHours = inPhase(plan, ResourcePhase.IMPLEMENTATION, quarter);
        supportHours = inPhase(plan, ResourcePhase.SUPPORT, quarter);
        requiredStaffHours = requiredOf(plan, ResourceKind.STAFF, quarter);
        requiredVolunteerHours = requiredOf(plan, ResourceKind.VOLUNTEER, quarter);
        requiredNetworkPartnerHours = requiredOf(plan, ResourceKind.NETWORK_PARTNER, quarter);
        requiredMultiplierHours = requiredOf(plan, ResourceKind.MULTIPLIER, quarter);
        setupHours = sum(chosen(plan).map(channel -> channel.setup().in(quarter)));
        runningHours = sum(chosen(plan).map(channel -> channel.running().in(quarter)));
    }

    private static BigDecimal inPhase(Strategy plan, ResourcePhase phase, CalendarQuarter quarter) {
        return sum(plan.getResources().stream()
                .filter(resource -> resource.getPhases().contains(phase))
                .map(resource -> resource.hoursIn(quarter)));
    }

    private static BigDecimal requiredOf(Strategy plan, ResourceKind kind, CalendarQuarter quarter) {
        return sum(plan.getActivities().stream()
                .filter(activity -> activity.getResource()
                        .filter(resource -> resource.getDetails().getKind() == kind)
                        .isPresent())
                .map(activity -> activity.hoursIn(quarter)));
    }

    private static boolean carriesAlone(Resource resource, CalendarQuarter quarter, Coverage coverage) {
        return resource.getPeriod().contains(quarter)
                && resource.getDetails()
                                .getHoursPerWeek()
                                .compareTo(coverage.available().multiply(ALONE))
                        > 0;
    }

    private void money(Strategy plan, CalendarQuarter quarter) {
        budget = plan.getBudgetLines().isEmpty()
                ? null
                : sum(plan.getBudgetLines().stream().map(line -> line.amountIn(quarter)));
        channelCost =
                chosen(plan).findAny().isEmpty() ? null : sum(chosen(plan).map(channel -> channel.costIn(quarter)));
        channels = (int) chosen(plan)
                .filter(channel -> channel.operation().contains(quarter))
                .count();
    }

    private static Stream<ChannelAssessment> chosen(Strategy plan) {
        return plan.getChannels().stream().filter(ChannelAssessment::isChosen);
    }

    private static int count(List<ActivityStatus> all, ActivityStatus status) {
        return (int) all.stream().filter(each -> each == status).count();
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return Hours.stored(numbers.reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    public Light getLight() {
        return light;
    }

    @Override
    List<Object> values() {
        return Arrays.asList(
                resources,
                confirmedOn,
                preparationHours,
                implementationHours,
                supportHours,
                requiredStaffHours,
                requiredVolunteerHours,
                requiredNetworkPartnerHours,
                requiredMultiplierHours,
                setupHours,
                runningHours,
                missingHours,
                singlePoint,
                light,
                budget,
                channelCost,
                channels,
                activities,
                activitiesRunning,
                activitiesDone);
    }
}
