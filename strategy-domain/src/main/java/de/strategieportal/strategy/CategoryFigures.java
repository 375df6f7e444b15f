package de.strategieportal.strategy;

import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Persisted;
import de.strategieportal.traeger.Traeger;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;

/** What a plan intends for the target groups of one category in one calendar quarter. */
@Entity
@Table(name = "category_figures")
public class CategoryFigures extends Persisted {

    @ManyToOne(fetch = FetchType.LAZY)
    private Strategy strategy;

    @ManyToOne(fetch = FetchType.LAZY)
    private Traeger traeger;

    @ManyToOne(fetch = FetchType.LAZY)
    private Quartier quartier;

    private CalendarQuarter quarter;

    @ManyToOne(fetch = FetchType.LAZY)
    private TargetGroupCategory category;

    @Embedded
    private GroupFigures groups;

    private int channels;

    @Column(name = "required_hours")
    private BigDecimal requiredHours;

    @Column(name = "missing_hours")
    private BigDecimal missingHours;

    protected CategoryFigures() {}

    CategoryFigures(
            Strategy strategy,
            CalendarQuarter quarter,
            TargetGroupCategory category,
            GroupFigures groups,
            int channels,
            BigDecimal requiredHours,
            BigDecimal missingHours) {
        this.strategy = strategy;
        this.traeger = strategy.getTraeger();
        this.quartier = strategy.getQuartier();
        this.quarter = quarter;
        this.category = category;
        this.groups = new GroupFigures(groups);
        this.channels = channels;
        this.requiredHours = Hours.stored(requiredHours);
        this.missingHours = Hours.stored(missingHours);
    }

    List<Object> key() {
        return List.of(quarter, category);
    }

    void take(CategoryFigures fresh) {
        if (!values().equals(fresh.values())) {
            groups = new GroupFigures(fresh.groups);
            channels = fresh.channels;
            requiredHours = fresh.requiredHours;
            missingHours = fresh.missingHours;
        }
    }

    /** What is stored, to be compared with a fresh computation. */
    public List<Object> values() {
        return List.of(quarter, category, groups, channels, requiredHours, missingHours);
    }
}
