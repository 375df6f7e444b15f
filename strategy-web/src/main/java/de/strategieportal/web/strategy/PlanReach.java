package de.strategieportal.web.strategy;

import de.strategieportal.catalog.ReferenceFigure;
import de.strategieportal.strategy.reach.AgeRange;
import de.strategieportal.strategy.reach.Basis;
import de.strategieportal.strategy.reach.ChannelReach;
import de.strategieportal.strategy.reach.ExpectedReach;
import de.strategieportal.strategy.reach.GroupReach;
import de.strategieportal.strategy.reach.ReachBand;
import de.strategieportal.strategy.suitability.Candidate;
import de.strategieportal.web.layout.Formats;
import de.strategieportal.web.layout.Terms;
import de.strategieportal.web.layout.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** The expected reach of the plan of this request, as people read it. */
@Named("reach")
@RequestScoped
public class PlanReach {

    @Inject
    CurrentPlan plan;

    @Inject
    Formats format;

    @Inject
    Terms terms;

    private ExpectedReach reach;

    /** One for each target group, by the chosen channels. */
    public List<GroupReach> getGroups() {
        return reach().groups();
    }

    /** What a candidate would reach, in the order of the target groups. */
    public List<ChannelReach> of(Candidate candidate) {
        return plan.getStrategy().getTargetGroups().stream()
                .map(group -> candidate
                        .assessment()
                        .map(assessment -> reach().of(group, assessment))
                        .orElseGet(() -> reach().of(group, candidate.channel().orElseThrow())))
                .toList();
    }

    /** "120 bis 180 Personen" */
    public String persons(Optional<ReachBand> band) {
        return band.map(ReachBand::rounded)
                .map(persons ->
                        span("persons", persons.high(), format.whole(persons.low()), format.whole(persons.high())))
                .orElseGet(() -> text("common.not_known"));
    }

    /** "30 bis 45 %" of the group */
    public String shares(GroupReach group) {
        return group.share()
                .map(band -> span("shares", band.high(), format.percent(band.low()), format.percent(band.high())))
                .orElse("");
    }

    private static String span(String name, BigDecimal count, String low, String high) {
        return low.equals(high)
                ? text("strategy.reach." + name, count, high)
                : text("strategy.reach." + name + "_between", low, high);
    }

    /** "120 Personen (30 %)"; the share alone where the size of the group is not known. */
    public String said(ChannelReach channel) {
        if (!channel.known()) {
            return text("common.not_known");
        }
        var share = channel.share().map(format::percent).orElseThrow();
        return channel.persons()
                .map(ReachBand::rounded)
                .map(persons -> text("strategy.reach.persons", persons, format.whole(persons)) + " (" + share + ")")
                .orElse(share);
    }

    /** Source and year, and what was left out. */
    public String basis(ChannelReach channel) {
        if (channel.basis() == Basis.NONE) {
            return "";
        }
        var basis = terms.of(channel.basis());
        var source = channel.figure().map(this::source).map(said -> ": " + said).orElse("");
        return basis + source + uncovered(channel.uncovered());
    }

    private String source(ReferenceFigure figure) {
        var details = figure.getDetails();
        return text(
                "strategy.reach.source",
                details.getSource(),
                String.valueOf(details.getYear()),
                details.getPopulation(),
                details.getFrequency(),
                terms.of(details.getQuality()));
    }

    private static String uncovered(List<AgeRange> ages) {
        return ages.isEmpty()
                ? ""
                : " "
                        + text(
                                "strategy.reach.uncovered",
                                ages.stream()
                                        .map(range -> range.from() == range.to()
                                                ? String.valueOf(range.from())
                                                : range.from() + "–" + range.to())
                                        .collect(Collectors.joining(", ")));
    }

    /** Where the residents come from. */
    public String getResidents() {
        var quartier = plan.getStrategy().getQuartier();
        return quartier.getResidents().isEmpty()
                ? text("strategy.reach.no_residents")
                : text(
                        "strategy.reach.residents",
                        quartier.getResidentsSource().orElseGet(() -> text("common.not_known")),
                        quartier.getResidentsAsOf().map(format::date).orElseGet(() -> text("common.not_known")));
    }

    private ExpectedReach reach() {
        if (reach == null) {
            reach = ExpectedReach.of(plan.getStrategy());
        }
        return reach;
    }

    private static String text(String key, Object... arguments) {
        return new Texts(Faces.getLocale()).get(key, arguments);
    }
}
