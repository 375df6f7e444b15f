package de.strategieportal.strategy.feasibility;

import static de.strategieportal.strategy.StrategyFixture.*;

import de.strategieportal.catalog.ChannelClass;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.ActivityLinks;
import de.strategieportal.strategy.ActivityStatus;
import de.strategieportal.strategy.Decision;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Plans of up to eight calendar quarters with anything in them that takes or gives hours, and a day before, in or after. */
public class AnyPlan extends DomainContextBase {

    static final CalendarQuarter BEGIN = CalendarQuarter.of("2026-Q2");

    /** @param last quarters after the begin of the plan; may lie beyond its end */
    record Span(int first, int last) {

        Period period() {
            return Period.of(BEGIN.plus(first), BEGIN.plus(last));
        }
    }

    record Work(BigDecimal oneOff, BigDecimal weekly, Span span, ActivityStatus status) {}

    /** @param span without its ends where they are left open */
    record Tool(BigDecimal setup, BigDecimal running, Span span, boolean begins, boolean ends, Decision decision) {}

    record Giver(BigDecimal weekly, int heads, Span span) {}

    record Spec(int quarters, List<Work> works, List<Tool> tools, List<Giver> givers, LocalDate today) {

        Strategy plan() {
            var plan = new Strategy(
                    traeger(), quartier(), named("Irgendein Plan"), Period.of(BEGIN, BEGIN.plus(quarters - 1)));
            works.forEach(work -> {
                var details = activity(work.oneOff.toString(), work.weekly.toString());
                details.setStatus(work.status);
                plan.addActivity(details, work.span.period(), ActivityLinks.none());
            });
            tools.forEach(tool -> {
                var details = use(tool.setup.toString(), tool.running.toString());
                details.setOwnName("Kanal");
                details.setOwnClass(ChannelClass.SOCIAL_MEDIA);
                details.setDecision(tool.decision);
                details.setFirstQuarter(tool.begins ? tool.span.period().getFrom() : null);
                details.setLastQuarter(tool.ends ? tool.span.period().getTo() : null);
                plan.addChannel(null, details, List.of());
            });
            givers.forEach(giver -> plan.addResource(
                    hours(ResourceKind.STAFF, giver.weekly.toString(), giver.heads), giver.span.period(), Set.of()));
            return plan;
        }
    }

    @Provide
    Arbitrary<Spec> specs() {
        return Arbitraries.integers().between(1, 8).flatMap(quarters -> Combinators.combine(
                        works(quarters).list().ofMaxSize(6),
                        tools(quarters).list().ofMaxSize(4),
                        givers(quarters).list().ofMaxSize(4),
                        Arbitraries.integers().between(-2, quarters + 1))
                .as((works, tools, givers, now) ->
                        new Spec(quarters, works, tools, givers, BEGIN.plus(now).firstDay())));
    }

    private static Arbitrary<Work> works(int quarters) {
        return Combinators.combine(
                        amounts(500), amounts(20), spans(0, quarters - 1), Arbitraries.of(ActivityStatus.values()))
                .as(Work::new);
    }

    private static Arbitrary<Tool> tools(int quarters) {
        return Combinators.combine(
                        amounts(200),
                        amounts(12),
                        spans(-1, quarters),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Decision.values()))
                .as(Tool::new);
    }

    private static Arbitrary<Giver> givers(int quarters) {
        return Combinators.combine(amounts(20), Arbitraries.integers().between(1, 3), spans(-1, quarters))
                .as(Giver::new);
    }

    private static Arbitrary<BigDecimal> amounts(int most) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(most))
                .ofScale(2);
    }

    private static Arbitrary<Span> spans(int from, int to) {
        var ends = Arbitraries.integers().between(from, to);
        return Combinators.combine(ends, ends).as((one, other) -> new Span(Math.min(one, other), Math.max(one, other)));
    }
}
