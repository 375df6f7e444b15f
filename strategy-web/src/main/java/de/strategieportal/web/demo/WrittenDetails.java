package de.strategieportal.web.demo;

import de.strategieportal.catalog.ChannelClass;
import de.strategieportal.catalog.GoalType;
import de.strategieportal.strategy.ActivityDetails;
import de.strategieportal.strategy.ActivityMode;
import de.strategieportal.strategy.ActivityStatus;
import de.strategieportal.strategy.Baseline;
import de.strategieportal.strategy.BudgetLineDetails;
import de.strategieportal.strategy.ChannelAssessmentDetails;
import de.strategieportal.strategy.ContextEntryDetails;
import de.strategieportal.strategy.ContextKind;
import de.strategieportal.strategy.Decision;
import de.strategieportal.strategy.DigitalGoalDetails;
import de.strategieportal.strategy.IndicatorDetails;
import de.strategieportal.strategy.OverarchingGoalDetails;
import de.strategieportal.strategy.ReachabilityDetails;
import de.strategieportal.strategy.ResourceDetails;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.ServiceUseDetails;
import de.strategieportal.strategy.StrategyDetails;
import de.strategieportal.strategy.TargetGroupDetails;
import de.strategieportal.strategy.TargetGroupRole;

/** What staff would have typed into the forms of a plan. */
final class WrittenDetails {

    private WrittenDetails() {}

    static StrategyDetails strategy(Entry entry) {
        var details = new StrategyDetails();
        details.setTitle(entry.text("title"));
        details.setVision(entry.text("vision"));
        details.setSummary(entry.text("summary"));
        details.setResponsible(entry.text("responsible"));
        return details;
    }

    static Baseline baseline(Entry entry) {
        var baseline = new Baseline();
        baseline.setAddressees(entry.text("addressees"));
        baseline.setResidentsRemark(entry.text("residents"));
        baseline.setExistingIt(entry.text("it"));
        return baseline;
    }

    static OverarchingGoalDetails overarchingGoal(Entry entry) {
        var details = new OverarchingGoalDetails();
        details.setWording(entry.text("wording"));
        details.setExplanation(entry.text("explanation"));
        return details;
    }

    static ContextEntryDetails contextEntry(Entry entry) {
        var details = new ContextEntryDetails();
        details.setKind(entry.one(ContextKind.class, "kind"));
        details.setName(entry.text("name"));
        details.setRemark(entry.text("remark"));
        details.setInfluence(entry.number("influence"));
        details.setInterest(entry.number("interest"));
        return details;
    }

    static TargetGroupDetails targetGroup(Entry entry) {
        var details = new TargetGroupDetails();
        details.setName(entry.text("name"));
        details.setRole(entry.one(TargetGroupRole.class, "role"));
        details.setDescription(entry.text("description"));
        details.setAgeFrom(entry.number("ageFrom"));
        details.setAgeTo(entry.number("ageTo"));
        details.setSize(entry.number("size"));
        details.setSizeBasis(entry.text("sizeBasis"));
        details.setPriority(entry.number("priority"));
        details.setHardToReachPercent(entry.number("hardToReach"));
        return details;
    }

    static ReachabilityDetails reachability(Entry entry) {
        var details = new ReachabilityDetails();
        details.setDevices(entry.text("devices"));
        details.setSkill(entry.number("skill"));
        details.setLanguages(entry.text("languages"));
        details.setBarriers(entry.text("barriers"));
        details.setLocalOffers(entry.text("localOffers"));
        details.setMotivatingOffline(entry.text("motivating"));
        details.setSupportOffers(entry.text("support"));
        return details;
    }

    static ServiceUseDetails serviceUse(Entry entry) {
        var details = new ServiceUseDetails();
        details.setService(entry.text("service"));
        details.setFrequency(entry.text("frequency"));
        details.setTimeOfDay(entry.text("time"));
        details.setPurpose(entry.text("purpose"));
        details.setSharePercent(entry.decimal("share"));
        return details;
    }

    static DigitalGoalDetails digitalGoal(Entry entry) {
        var details = new DigitalGoalDetails();
        details.setGoalType(entry.one(GoalType.class, "type"));
        details.setWording(entry.text("wording"));
        details.setOfflineInterplay(entry.text("offline"));
        return details;
    }

    static IndicatorDetails indicator(Entry entry) {
        var details = new IndicatorDetails();
        details.setName(entry.text("name"));
        details.setUnit(entry.text("unit"));
        details.setBaselineValue(entry.decimal("baseline"));
        details.setTargetValue(entry.decimal("target"));
        details.setDueQuarter(entry.quarter("due"));
        return details;
    }

    static ResourceDetails resource(Entry entry) {
        var details = new ResourceDetails();
        details.setKind(entry.one(ResourceKind.class, "kind"));
        details.setLabel(entry.text("label"));
        details.setOrganisation(entry.text("organisation"));
        details.setResponsible(entry.text("responsible"));
        details.setHoursPerWeek(entry.decimal("hours"));
        details.setHeadCount(entry.number("heads"));
        details.setTasks(entry.text("tasks"));
        details.setConfirmedOn(entry.daysAgo("confirmedDaysAgo"));
        return details;
    }

    static BudgetLineDetails budgetLine(Entry entry) {
        var details = new BudgetLineDetails();
        details.setLabel(entry.text("label"));
        details.setFunder(entry.text("funder"));
        details.setAmount(entry.decimal("amount"));
        return details;
    }

    static ChannelAssessmentDetails channel(Entry entry) {
        var details = new ChannelAssessmentDetails();
        details.setOwnName(entry.text("ownName"));
        details.setOwnClass(entry.one(ChannelClass.class, "ownClass"));
        details.setDecision(entry.one(Decision.class, "decision"));
        details.setReason(entry.text("reason"));
        details.setParticipants(entry.text("participants"));
        details.setSetupHours(entry.decimalOrZero("setup"));
        details.setRunningHours(entry.decimalOrZero("running"));
        details.setCostOnce(entry.decimalOrZero("once"));
        details.setCostMonth(entry.decimalOrZero("month"));
        details.setModerator(entry.text("moderator"));
        details.setFirstQuarter(entry.quarter("first"));
        details.setLastQuarter(entry.quarter("last"));
        details.setReviewQuarter(entry.quarter("review"));
        details.setMinimumActivePercent(entry.number("minimumActive"));
        return details;
    }

    static ActivityDetails activity(Entry entry) {
        var details = new ActivityDetails();
        details.setTitle(entry.text("title"));
        details.setOneOffHours(entry.decimalOrZero("oneOff"));
        details.setHoursPerWeek(entry.decimalOrZero("hours"));
        details.setStatus(entry.one(ActivityStatus.class, "status"));
        details.setProgressPercent(entry.number("progress"));
        details.setMode(entry.one(ActivityMode.class, "mode"));
        return details;
    }
}
