package de.strategieportal.strategy.feasibility;

import static de.strategieportal.strategy.feasibility.FindingCode.HOURS_MISSING;
import static de.strategieportal.strategy.feasibility.FindingCode.HOURS_TIGHT;
import static de.strategieportal.strategy.feasibility.FindingCode.MOSTLY_ONE_PERSON;
import static de.strategieportal.strategy.feasibility.FindingCode.MOSTLY_VOLUNTEERS;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Hours;
import de.strategieportal.strategy.Light;
import de.strategieportal.strategy.ResourceKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;

/** Whether the hours suffice, and on whose shoulders they lie, in the quarters ahead. */
final class HoursFindings {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MOST = new BigDecimal("0.8");

    private final Links links;
    private final List<QuarterHours> ahead;
    private final Consumer<Finding> found;

    HoursFindings(Links links, List<QuarterHours> ahead, Consumer<Finding> found) {
        this.links = links;
        this.ahead = ahead;
        this.found = found;
    }

    void find() {
        ahead.stream().filter(hours -> hours.missing().signum() > 0).forEach(this::missing);
        mostlyVolunteers();
        mostlyOnePerson();
    }

    private void missing(QuarterHours hours) {
        found.accept(Finding.of(
                hours.light() == Light.NOT_SUSTAINABLE ? HOURS_MISSING : HOURS_TIGHT,
                hours.quarter(),
                Hours.rounded(hours.missing()),
                Hours.rounded(hours.required()),
                Hours.rounded(hours.available())));
    }

    private void mostlyVolunteers() {
        var volunteers = links.resources().stream()
                .filter(resource -> resource.getDetails().getKind() == ResourceKind.VOLUNTEER)
                .toList();
        var share = Shoulders.ofRunning(links, quarters()).share(volunteers);
        if (share.compareTo(HALF) > 0) {
            found.accept(Finding.of(MOSTLY_VOLUNTEERS, rounded(share)));
        }
    }

    private void mostlyOnePerson() {
        var shoulders = Shoulders.of(links, quarters());
        for (var resource : links.resources()) {
            var share = shoulders.sharePerHead(resource);
            if (share.compareTo(MOST) > 0) {
                found.accept(Finding.at(
                        resource, MOSTLY_ONE_PERSON, resource.getDetails().getLabel(), rounded(share)));
            }
        }
    }

    private List<CalendarQuarter> quarters() {
        return ahead.stream().map(QuarterHours::quarter).toList();
    }

    private static BigDecimal rounded(BigDecimal share) {
        return share.setScale(2, RoundingMode.HALF_UP);
    }
}
