package de.strategieportal.strategy;

import java.util.Optional;
import java.util.Set;

/**
 * Which plans somebody looks for, and in which order.
 *
 * @param text part of the title, of the name of the Quartier or of the Träger; empty for any
 */
public record PlanFilter(
        Set<StrategyState> states, Optional<Long> quartier, Optional<Long> traeger, String text, Order order) {

    public enum Order {
        CHANGED("s.changedAt DESC"),
        TITLE("LOWER(s.details.title)"),
        QUARTIER("LOWER(q.name)"),
        TRAEGER("LOWER(t.name)"),
        BEGIN("s.period.from"),
        END("s.period.to");

        private final String column;

        Order(String column) {
            this.column = column;
        }

        String clause() {
            return column + ", s.id";
        }
    }

    public static PlanFilter of(Set<StrategyState> states) {
        return new PlanFilter(states, Optional.empty(), Optional.empty(), "", Order.CHANGED);
    }
}
