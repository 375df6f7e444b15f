package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.document.Block;
import de.strategieportal.reporting.document.Block.Facts.Fact;
import de.strategieportal.reporting.document.Chapter;
import de.strategieportal.reporting.plan.ChainChart;
import de.strategieportal.reporting.plan.HoursChart;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.chain.Chain;
import de.strategieportal.strategy.chain.ChainStage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the check says about a plan, and its chain from the goals to those who carry them. */
final class CheckChapters {

    private CheckChapters() {}

    static void feasibility(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        var plan = material.plan();
        var check = material.findings().check(plan);
        var chart = new HoursChart(plan, check, texts);
        draft.lead(texts.of("report.feasibility.light", texts.term(check.light())));
        draft.text(chart.summary());
        draft.addAll(Drawings.of(chart.bars(), texts));
        draft.add(new WorkTables(texts).hours(plan, check));
        var levers = material.findings().levers(plan);
        if (!levers.isEmpty()) {
            draft.heading(texts.of("report.levers")).bullets(levers);
        }
        var remarks = material.findings().all(plan);
        draft.heading(texts.of("report.findings"));
        if (remarks.isEmpty()) {
            draft.text(texts.of("report.feasibility.none"));
        } else {
            draft.text(texts.of("report.feasibility.lead", remarks.size()));
            draft.add(new Block.Remarks(remarks));
        }
    }

    /** From each digital goal back to what it is for, and forward to who carries it. */
    static void chain(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        var plan = material.plan();
        if (plan.getDigitalGoals().isEmpty()) {
            draft.text(texts.of("report.none.goals"));
            return;
        }
        var chain = Chain.of(plan);
        var chart = new ChainChart(chain, texts);
        draft.wide().text(chart.summary());
        draft.add(Drawings.of(chart.flow(entry -> Optional.empty())));
        draft.bullets(gaps(chain, chart));
        draft.text(texts.of("report.chain.lead"));
        for (var goal : plan.getDigitalGoals()) {
            draft.heading(goal.getDetails().getWording()).facts(chain(plan, goal, texts));
        }
    }

    private static List<String> gaps(Chain chain, ChainChart chart) {
        return Stream.of(ChainStage.values())
                .flatMap(stage -> chain.nodes(stage).stream())
                .flatMap(node -> chart.gap(node).map(gap -> node.name() + ": " + gap).stream())
                .toList();
    }

    private static List<Fact> chain(Strategy plan, DigitalGoal goal, Texts texts) {
        var channels = plan.getChannels().stream()
                .filter(ChannelAssessment::isChosen)
                .filter(channel -> channel.getGoals().contains(goal))
                .map(ChannelAssessment::getName)
                .toList();
        var activities = plan.getActivities().stream()
                .filter(activity -> activity.getGoals().contains(goal))
                .toList();
        var carriers = activities.stream()
                .flatMap(activity -> activity.getResource().stream())
                .map(resource -> resource.getDetails().getLabel())
                .distinct()
                .toList();
        return new FactList(texts)
                .orMissing(
                        "overarching-goal",
                        goal.getContributions().stream()
                                .map(contribution ->
                                        contribution.getGoal().getDetails().getWording())
                                .toList())
                .orMissing("group", List.of(goal.getTargetGroup().getDetails().getName()))
                .orMissing("channel", channels)
                .orMissing(
                        "activity",
                        activities.stream()
                                .map(activity -> activity.getDetails().getTitle())
                                .toList())
                .orMissing("resource", carriers)
                .orMissing(
                        "indicator",
                        goal.getIndicators().stream()
                                .map(indicator -> indicator.getDetails().getName())
                                .toList())
                .facts();
    }
}
