package de.strategieportal.strategy.feasibility;

import static de.strategieportal.strategy.feasibility.FindingCode.HOURS_MISSING;
import static de.strategieportal.strategy.feasibility.FindingCode.HOURS_TIGHT;
import static de.strategieportal.strategy.feasibility.FindingCode.MOSTLY_ONE_PERSON;
import static de.strategieportal.strategy.feasibility.FindingCode.MOSTLY_VOLUNTEERS;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Hours;
import de.strategieportal.strategy.Light;
import de.strategieportal.strategy.Resource;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.Strategy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Whether the hours suffice, and on whose shoulders they lie, in the quarters ahead. */
final class HoursFindings {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MOST = new BigDecimal("0.8");

    private final Strategy plan;
    private final Links links;
    private final List<QuarterHours> ahead;
    private final Consumer<Finding> found;

    HoursFindings(Strategy plan, Links links, List<QuarterHours> ahead, Consumer<Finding> found) {
        this.plan = plan;
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
        var volunteers = plan.getResources().stream()
                .filter(resource -> resource.getDetails().getKind() == ResourceKind.VOLUNTEER)
                .toList();
        ahead.stream()
                .map(hours -> Shoulders.ofRunning(plan, links, hours.quarter()))
                .map(running -> new Share(running.quarter(), running.share(volunteers)))
                .filter(share -> share.exceeds(HALF))
                .max(Comparator.comparing(Share::part))
                .ifPresent(share -> found.accept(Finding.of(MOSTLY_VOLUNTEERS, share.quarter(), share.rounded())));
    }

    private void mostlyOnePerson() {
        ahead.stream()
                .map(hours -> Shoulders.of(plan, links, hours.quarter()))
                .flatMap(this::persons)
                .filter(on -> on.share().exceeds(MOST))
                .max(Comparator.comparing(on -> on.share().part()))
                .ifPresent(on -> found.accept(Finding.at(
                        on.resource(),
                        MOSTLY_ONE_PERSON,
                        on.resource().getDetails().getLabel(),
                        on.share().quarter(),
                        on.share().rounded())));
    }

    private Stream<OnResource> persons(Shoulders all) {
        return plan.getResources().stream()
                .map(resource -> new OnResource(resource, new Share(all.quarter(), all.sharePerHead(resource))));
    }

    private record OnResource(Resource resource, Share share) {}

    private record Share(CalendarQuarter quarter, BigDecimal part) {

        BigDecimal rounded() {
            return part.setScale(2, RoundingMode.HALF_UP);
        }

        boolean exceeds(BigDecimal limit) {
            return part.compareTo(limit) > 0;
        }
    }
}
