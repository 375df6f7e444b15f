package de.strategieportal.strategy;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.ChannelClass;
import de.strategieportal.catalog.ChannelDetails;
import de.strategieportal.catalog.FigureDetails;
import de.strategieportal.catalog.GoalType;
import de.strategieportal.catalog.Lawfulness;
import de.strategieportal.catalog.ReferenceFigure;
import de.strategieportal.catalog.ReferenceShare;
import de.strategieportal.catalog.SourceQuality;
import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.quartier.ResidentBand;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.DataProtectionRegime;
import de.strategieportal.shared.Period;
import de.strategieportal.traeger.Traeger;
import de.strategieportal.traeger.TraegerType;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Plans of the Nachbarschaftswerk for the Lindenhof in 2026, named by their state. */
public final class StrategyFixture {

    public static final CalendarQuarter Q1 = CalendarQuarter.of("2026-Q1");
    public static final CalendarQuarter Q2 = CalendarQuarter.of("2026-Q2");
    public static final CalendarQuarter Q3 = CalendarQuarter.of("2026-Q3");
    public static final CalendarQuarter Q4 = CalendarQuarter.of("2026-Q4");
    public static final Period YEAR = Period.of(Q1, Q4);

    public static final Channel NEWSLETTER = newsletter();
    public static final LocalDateTime NOON = LocalDateTime.of(2026, 2, 3, 12, 0);

    private StrategyFixture() {}

    public static Traeger traeger() {
        return new Traeger("Nachbarschaftswerk", TraegerType.INSTITUTION, DataProtectionRegime.DSGVO, null);
    }

    public static Quartier quartier() {
        return new Quartier("Lindenhof", "Musterstadt", "0107");
    }

    /** With residents of all ages. */
    public static Quartier inhabited() {
        var quartier = quartier();
        var residents =
                List.of(new ResidentBand(0, 17, 900), new ResidentBand(18, 64, 3100), new ResidentBand(65, null, 812));
        quartier.countResidents(residents, "Melderegister", Q1.firstDay());
        return quartier;
    }

    public static ReferenceFigure internet() {
        var details = new FigureDetails();
        details.setChannel("INTERNET");
        details.setPopulation("Bevölkerung ab 14");
        details.setFrequency("täglich");
        details.setYear(2024);
        details.setSource("Studie 2024");
        details.setQuality(SourceQuality.PRIMARY);
        var shares = List.of(
                new ReferenceShare(14, 29, new BigDecimal("95"), null),
                new ReferenceShare(30, 64, new BigDecimal("80"), null),
                new ReferenceShare(65, null, new BigDecimal("40"), null));
        return new ReferenceFigure("INTERNET_TEST", details, shares);
    }

    public static TargetGroupCategory olderPeople() {
        return new TargetGroupCategory("OLDER_PEOPLE", "Ältere Menschen", "Older people", 1);
    }

    public static Channel newsletter() {
        return channel("NEWSLETTER_TEST", null);
    }

    /** @param figure how many use it; null where no study says so */
    public static Channel channel(String code, ReferenceFigure figure) {
        var details = new ChannelDetails();
        details.setName("E-Mail-Newsletter");
        details.setChannelClass(ChannelClass.OWN_WEBSITE_ELEMENT);
        details.setMinimumAge(0);
        details.setSkillNeeded(1);
        details.setAccessibility(4);
        details.setLocalControl(4);
        details.setFreedomFromLockIn(4);
        details.setSetupHours(new BigDecimal("8"));
        details.setRunningHoursLow(BigDecimal.ONE);
        details.setRunningHoursHigh(new BigDecimal("2"));
        details.setCostOnce(BigDecimal.ZERO);
        details.setCostMonth(new BigDecimal("20"));
        details.setLawfulDsgvo(Lawfulness.YES);
        details.setLawfulKdg(Lawfulness.YES);
        details.setLawfulDsgEkd(Lawfulness.YES);
        details.setSource("assumption");
        return new Channel(code, details, figure, Set.of(), Set.of(GoalType.INFORM));
    }

    public static Strategy draft() {
        return draft(traeger(), quartier());
    }

    public static Strategy draft(Traeger traeger, Quartier quartier) {
        return new Strategy(traeger, quartier, named("Lindenhof vernetzt"), YEAR);
    }

    public static Strategy inReview() {
        var strategy = draft();
        strategy.submit();
        return strategy;
    }

    public static Strategy approved() {
        var strategy = inReview();
        strategy.approve();
        return strategy;
    }

    public static Strategy active() {
        var strategy = approved();
        strategy.start();
        return strategy;
    }

    /** The whole chain once: goal, group, digital goal, resource, channel, activity. */
    public static Strategy complete(Traeger traeger, Quartier quartier, TargetGroupCategory category, Channel channel) {
        var strategy = draft(traeger, quartier);
        var baseline = new Baseline();
        baseline.setAddressees("Menschen ab 65, die allein wohnen");
        strategy.describeBaseline(baseline);
        var goal = strategy.addOverarchingGoal(goal("Niemand im Lindenhof bleibt unfreiwillig allein"));
        var group = strategy.addTargetGroup(category, group("Alleinlebende ab 65"));
        group.describeReachability().change(new ReachabilityDetails(), Set.of());
        var digital = strategy.addDigitalGoal(
                group, digitalGoal("Die Termine des Treffs sind bekannt"), List.of(new GoalContribution(goal, null)));
        var staff = strategy.addResource(hours(ResourceKind.STAFF, "10", 1), YEAR, Set.of());
        var newsletter = strategy.addChannel(channel, use("26", "2"), List.of(digital));
        strategy.addActivity(
                activity("13", "3"),
                YEAR,
                new ActivityLinks(Optional.of(staff), List.of(digital), List.of(newsletter)));
        return strategy;
    }

    /** Nothing is missing and nothing is at risk, seen from 2026. */
    public static Strategy sound() {
        var vision = named("Lindenhof vernetzt");
        vision.setVision("Im Lindenhof kennt jede und jeder jemanden, den man fragen kann.");
        var strategy = new Strategy(traeger(), quartier(), vision, YEAR);
        var goal = strategy.addOverarchingGoal(goal("Niemand im Lindenhof bleibt unfreiwillig allein"));
        var group = strategy.addTargetGroup(olderPeople(), group("Alleinlebende ab 65"));
        group.describeReachability().change(skill(3), Set.of());
        group.describeReachability().addService(NEWSLETTER, usedBy("80"));
        var digital = strategy.addDigitalGoal(
                group, digitalGoal("Die Termine des Treffs sind bekannt"), List.of(new GoalContribution(goal, null)));
        digital.addIndicator(indicator("Gäste im Treff"));
        var staff = strategy.addResource(confirmed(hours(ResourceKind.STAFF, "5", 2)), YEAR, Set.of());
        var channel = strategy.addChannel(NEWSLETTER, cared(use("26", "2")), List.of(digital));
        strategy.addActivity(
                activity("13", "3"), YEAR, new ActivityLinks(Optional.of(staff), List.of(digital), List.of(channel)));
        return strategy;
    }

    /** As large as plans get, with a catalogue of as many channels as it uses. */
    public static Strategy large() {
        var figure = internet();
        var catalogue = IntStream.range(0, LargePlan.CHANNELS)
                .mapToObj(i -> channel("CHANNEL_" + i, figure))
                .toList();
        return large(traeger(), inhabited(), olderPeople(), catalogue);
    }

    /** As large as plans get. Channels beyond the catalogue are own ones. */
    public static Strategy large(
            Traeger traeger, Quartier quartier, TargetGroupCategory category, List<Channel> catalogue) {
        return new LargePlan(traeger, quartier, category, catalogue).plan();
    }

    public static ReachabilityDetails skill(int skill) {
        var details = new ReachabilityDetails();
        details.setSkill(skill);
        return details;
    }

    public static ServiceUseDetails usedBy(String sharePercent) {
        var details = new ServiceUseDetails();
        details.setService("Newsletter");
        details.setSharePercent(new BigDecimal(sharePercent));
        return details;
    }

    public static IndicatorDetails indicator(String name) {
        var details = new IndicatorDetails();
        details.setName(name);
        return details;
    }

    /** Due at the end of the year. */
    public static IndicatorDetails indicator(String name, String baseline, String target) {
        var details = indicator(name);
        details.setBaselineValue(baseline == null ? null : new BigDecimal(baseline));
        details.setTargetValue(target == null ? null : new BigDecimal(target));
        details.setDueQuarter(Q4);
        return details;
    }

    public static MeasurementDetails value(String value) {
        return new MeasurementDetails(new BigDecimal(value), null);
    }

    public static ResourceDetails confirmed(ResourceDetails details) {
        details.setConfirmedOn(Q1.firstDay());
        return details;
    }

    /** With somebody who looks after the channel, decided on together. */
    public static ChannelAssessmentDetails cared(ChannelAssessmentDetails details) {
        details.setModerator("Quartiersarbeit");
        details.setParticipants("Seniorenrunde");
        return details;
    }

    public static StrategyDetails named(String title) {
        var details = new StrategyDetails();
        details.setTitle(title);
        return details;
    }

    public static OverarchingGoalDetails goal(String wording) {
        var details = new OverarchingGoalDetails();
        details.setWording(wording);
        return details;
    }

    public static TargetGroupDetails group(String name) {
        var details = new TargetGroupDetails();
        details.setName(name);
        details.setAgeFrom(65);
        details.setSize(400);
        return details;
    }

    public static DigitalGoalDetails digitalGoal(String wording) {
        var details = new DigitalGoalDetails();
        details.setGoalType(GoalType.MAKE_KNOWN);
        details.setWording(wording);
        return details;
    }

    public static ResourceDetails hours(ResourceKind kind, String perWeek, int heads) {
        var details = new ResourceDetails();
        details.setKind(kind);
        details.setLabel("Quartiersarbeit");
        details.setHoursPerWeek(new BigDecimal(perWeek));
        details.setHeadCount(heads);
        return details;
    }

    public static ChannelAssessmentDetails use(String setupHours, String runningHours) {
        var details = new ChannelAssessmentDetails();
        details.setDecision(Decision.USE);
        details.setSetupHours(new BigDecimal(setupHours));
        details.setRunningHours(new BigDecimal(runningHours));
        return details;
    }

    public static ActivityDetails activity(String oneOffHours, String hoursPerWeek) {
        var details = new ActivityDetails();
        details.setTitle("Handysprechstunde");
        details.setOneOffHours(new BigDecimal(oneOffHours));
        details.setHoursPerWeek(new BigDecimal(hoursPerWeek));
        return details;
    }
}
