package de.strategieportal.strategy.feasibility;

import static de.strategieportal.strategy.feasibility.FindingCode.GROUP_NOT_REACHED;
import static de.strategieportal.strategy.feasibility.FindingCode.GROUP_REACHED_BY_LESS_THAN_HALF;

import de.strategieportal.strategy.TargetGroup;
import de.strategieportal.strategy.reach.ExpectedReach;
import de.strategieportal.strategy.reach.ReachBand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;

/** Which groups the chosen channels do not reach, even at best. Of what is not known nothing is claimed. */
final class ReachFindings {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final ExpectedReach reach;
    private final Consumer<Finding> found;

    ReachFindings(ExpectedReach reach, Consumer<Finding> found) {
        this.reach = reach;
        this.found = found;
    }

    void find() {
        reach.groups().forEach(group -> group.share().ifPresent(share -> judge(group.group(), share)));
    }

    private void judge(TargetGroup group, ReachBand share) {
        var name = group.getDetails().getName();
        var atBest = share.high();
        if (atBest.signum() == 0) {
            found.accept(Finding.at(group, GROUP_NOT_REACHED, name));
        } else if (atBest.compareTo(HALF) < 0) {
            found.accept(
                    Finding.at(group, GROUP_REACHED_BY_LESS_THAN_HALF, name, atBest.setScale(2, RoundingMode.DOWN)));
        }
    }
}
