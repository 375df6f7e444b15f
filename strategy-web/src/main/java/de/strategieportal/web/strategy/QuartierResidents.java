package de.strategieportal.web.strategy;

import de.strategieportal.quartier.Quartier;
import de.strategieportal.quartier.ResidentBand;
import de.strategieportal.strategy.TargetGroupDetails;
import de.strategieportal.web.layout.Formats;
import de.strategieportal.web.layout.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Who lives in the Quartier of the plan, as the figures say. */
@Named("residents")
@RequestScoped
public class QuartierResidents {

    @Inject
    CurrentPlan plan;

    @Inject
    Formats format;

    private List<ResidentBand> bands;

    public List<ResidentBand> getBands() {
        if (bands == null) {
            bands = quartier().getResidents();
        }
        return bands;
    }

    public String ages(ResidentBand band) {
        return band.getAgeTo()
                .map(to -> text("strategy.ages_between", band.getAgeFrom(), to))
                .orElseGet(() -> text("strategy.ages_from", band.getAgeFrom()));
    }

    public BigDecimal share(ResidentBand band) {
        long all = getBands().stream().mapToLong(ResidentBand::getPersons).sum();
        return all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(band.getPersons()).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64);
    }

    /** Where the figures come from. */
    public String getSource() {
        return text(
                "strategy.residents_source",
                quartier().getResidentsSource().orElseGet(() -> text("common.not_known")),
                quartier().getResidentsAsOf().map(format::date).orElseGet(() -> text("common.not_known")));
    }

    /** How many residents are as old as a target group; empty where the group has no age or the Quartier no figures. */
    public String sentence(TargetGroupDetails group) {
        if (group.getAgeFrom() == null && group.getAgeTo() == null) {
            return getBands().isEmpty() ? "" : text("strategy.residents_ask_age");
        }
        return persons(group)
                .map(persons -> text("strategy.residents_aged", format.whole(persons)))
                .orElse("");
    }

    private Optional<BigDecimal> persons(TargetGroupDetails group) {
        return getBands().isEmpty()
                ? Optional.empty()
                : Optional.of(getBands().stream()
                        .map(band -> band.between(group.getAgeFrom(), group.getAgeTo()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Quartier quartier() {
        return plan.getStrategy().getQuartier();
    }

    private static String text(String key, Object... arguments) {
        return new Texts(Faces.getLocale()).get(key, arguments);
    }
}
