package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.document.Block.Facts.Fact;
import de.strategieportal.reporting.document.Chapter;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.ContextKind;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.Reachability;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroup;
import java.util.List;

/** One plan, complete, step by step: what staff bring to a meeting. */
final class PlanChapters {

    private PlanChapters() {}

    static void plan(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        var plan = material.plan();
        draft.lead(plan.getDetails().getVision());
        draft.text(plan.getDetails().getSummary());
        draft.facts(about(plan, texts));
        material.link(texts.of("report.link.plan"), "/strategy/overview?strategy=" + plan.getId())
                .ifPresent(draft::add);
    }

    static List<Fact> about(Strategy plan, Texts texts) {
        return new FactList(texts)
                .add("quartier", plan.getQuartier().getName())
                .add("traeger", plan.getTraeger().getName())
                .add("period", texts.period(plan.getPeriod()))
                .add("state", texts.term(plan.getState()))
                .add("responsible", plan.getDetails().getResponsible())
                .facts();
    }

    static void baseline(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        var plan = material.plan();
        var baseline = plan.getBaseline();
        draft.facts(new FactList(texts)
                .add("addressees", baseline.getAddressees())
                .add("residents-remark", baseline.getResidentsRemark())
                .add("existing-it", baseline.getExistingIt())
                .facts());
        add(draft, new PlanTables(texts).overarchingGoals(plan), "report.none.overarching-goals", texts);
        for (var kind : ContextKind.values()) {
            context(plan, kind, texts, draft);
        }
    }

    private static void context(Strategy plan, ContextKind kind, Texts texts, Chapter.Draft draft) {
        var entries = plan.getContextEntries().stream()
                .filter(entry -> entry.getDetails().getKind() == kind)
                .map(entry -> entry.getDetails().getName()
                        + (entry.getDetails().getRemark() == null
                                ? ""
                                : ": " + entry.getDetails().getRemark()))
                .toList();
        if (!entries.isEmpty()) {
            draft.heading(texts.term(kind)).bullets(entries);
        }
    }

    static void groups(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        add(draft, new PlanTables(texts).targetGroups(material.plan()), "report.none.groups", texts);
        for (var group : material.plan().getTargetGroups()) {
            group(group, texts, draft);
        }
    }

    private static void group(TargetGroup group, Texts texts, Chapter.Draft draft) {
        var details = group.getDetails();
        var hard = details.getHardToReachPercent();
        var facts = new FactList(texts)
                .add("description", details.getDescription())
                .add("size-basis", details.getSizeBasis())
                .add("hard-to-reach", hard == null ? null : texts.of("report.percent", hard))
                .facts();
        if (!facts.isEmpty()) {
            draft.heading(details.getName()).facts(facts);
        }
    }

    static void goals(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        var plan = material.plan();
        var tables = new PlanTables(texts);
        add(draft, tables.digitalGoals(plan), "report.none.goals", texts);
        var interplay = plan.getDigitalGoals().stream()
                .filter(goal -> goal.getDetails().getOfflineInterplay() != null)
                .map(goal -> new Fact(
                        goal.getDetails().getWording(), goal.getDetails().getOfflineInterplay()))
                .toList();
        if (!interplay.isEmpty()) {
            draft.heading(texts.of("report.offline")).facts(interplay);
        }
        add(draft, tables.indicators(plan), "report.none.indicators", texts);
    }

    static void reachability(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        for (var group : material.plan().getTargetGroups()) {
            draft.heading(group.getDetails().getName());
            group.getReachability()
                    .ifPresentOrElse(
                            found -> reachability(found, texts, draft),
                            () -> draft.text(texts.of("report.none.reachability")));
        }
        if (draft.isEmpty()) {
            draft.text(texts.of("report.none.groups"));
        }
    }

    private static void reachability(Reachability reachability, Texts texts, Chapter.Draft draft) {
        var details = reachability.getDetails();
        draft.facts(new FactList(texts)
                .add("devices", details.getDevices())
                .add("skill", details.getSkill() == null ? null : texts.of("report.skill", details.getSkill()))
                .add("languages", details.getLanguages())
                .add("barriers", details.getBarriers())
                .add("local-offers", details.getLocalOffers())
                .add(
                        "functions",
                        String.join(
                                ", ",
                                reachability.getFunctions().stream()
                                        .sorted()
                                        .map(texts::term)
                                        .toList()))
                .add("motivating", details.getMotivatingOffline())
                .add("support", details.getSupportOffers())
                .facts());
        var services = new PlanTables(texts).services(reachability);
        if (!services.isEmpty()) {
            draft.add(services);
        }
    }

    static void resources(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        var tables = new WorkTables(texts);
        add(draft, tables.resources(material.plan()), "report.none.resources", texts);
        var tasks = material.plan().getResources().stream()
                .filter(resource -> resource.getDetails().getTasks() != null)
                .map(resource -> new Fact(
                        resource.getDetails().getLabel(), resource.getDetails().getTasks()))
                .toList();
        if (!tasks.isEmpty()) {
            draft.heading(texts.of("report.tasks")).facts(tasks);
        }
        add(draft, tables.budget(material.plan()), "report.none.budget", texts);
    }

    static void channels(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        add(draft, new WorkTables(texts).channels(material.plan()), "report.none.channels", texts);
        for (var channel : material.plan().getChannels()) {
            draft.heading(channel.getName()).facts(channel(channel, texts));
        }
    }

    private static List<Fact> channel(ChannelAssessment channel, Texts texts) {
        var details = channel.getDetails();
        var minimum = details.getMinimumActivePercent();
        return new FactList(texts)
                .add("class", texts.term(channel.getChannelClass()))
                .add("decision", details.getDecision() == null ? null : texts.term(details.getDecision()))
                .add("reason", details.getReason())
                .add("participants", details.getParticipants())
                .add("serves", goals(channel))
                .add("review", details.getReviewQuarter() == null ? null : texts.quarter(details.getReviewQuarter()))
                .add("minimum-active", minimum == null ? null : texts.of("report.percent", minimum))
                .facts();
    }

    private static String goals(ChannelAssessment channel) {
        return PlanTables.names(
                channel.getGoals(), goal -> ((DigitalGoal) goal).getDetails().getWording());
    }

    static void activities(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        add(draft, new WorkTables(texts).activities(material.plan()), "report.none.activities", texts);
    }

    static void add(Chapter.Draft draft, Table table, String none, Texts texts) {
        if (table.isEmpty()) {
            draft.text(texts.of(none));
        } else {
            draft.add(table);
        }
    }
}
