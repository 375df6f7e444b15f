package de.strategieportal.web.strategy;

import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.suitability.Judgement;
import de.strategieportal.strategy.suitability.Ranking;
import de.strategieportal.strategy.suitability.Sentence;
import de.strategieportal.strategy.suitability.Suitability;
import de.strategieportal.strategy.suitability.SuitabilityInWords;
import de.strategieportal.web.layout.Formats;
import de.strategieportal.web.layout.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** How well each channel suits the plan of this request, computed once. */
@Named("ranking")
@RequestScoped
public class ChannelRanking {

    private static final int FOREMOST = 6;

    @Inject
    CurrentPlan plan;

    @Inject
    Formats format;

    private Ranking ranking;

    public List<Suitability> getPlaces() {
        return ranking().places();
    }

    /** What the catalogue offers beside what the plan holds. */
    public List<Suitability> getFurther() {
        return ranking().further();
    }

    /** Those that suit best. */
    public List<Suitability> getForemost() {
        return getFurther().subList(0, Math.min(FOREMOST, getFurther().size()));
    }

    public List<Suitability> getOthers() {
        return getFurther().subList(getForemost().size(), getFurther().size());
    }

    public Suitability of(ChannelAssessment assessment) {
        return ranking().of(assessment).orElseThrow();
    }

    /** In the URL: channels and assessments share one sequence of ids. */
    public long idOf(Suitability suitability) {
        var candidate = suitability.candidate();
        return candidate
                .assessment()
                .map(ChannelAssessment::getId)
                .orElseGet(() -> candidate.channel().orElseThrow().getId());
    }

    /** "72 von 100" */
    public String scored(Suitability suitability) {
        var texts = new Texts(Faces.getLocale());
        return suitability.score().isPresent()
                ? texts.get("strategy_channels.score", suitability.score().getAsInt())
                : texts.get("common.not_known");
    }

    /** For a bar. */
    public int points(Suitability suitability) {
        return suitability.score().orElse(0);
    }

    public String percent(Judgement judgement) {
        return judgement.value().map(format::percent).orElse("");
    }

    public String say(Sentence sentence) {
        return new SuitabilityInWords(Faces.getLocale()).say(sentence);
    }

    private Ranking ranking() {
        if (ranking == null) {
            ranking = Ranking.of(plan.getStrategy(), plan.getCatalogue());
        }
        return ranking;
    }
}
