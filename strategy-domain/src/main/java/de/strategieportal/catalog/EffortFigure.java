package de.strategieportal.catalog;

import de.strategieportal.shared.Persisted;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;

/** What a kind of online work usually costs, in hours per week, with its source. */
@Entity
@Table(name = "effort_figure")
public class EffortFigure extends Persisted {

    private String activity;

    @Column(name = "hours_per_week_low")
    private BigDecimal low;

    @Column(name = "hours_per_week_high")
    private BigDecimal high;

    private String source;

    @Enumerated(EnumType.STRING)
    private SourceQuality quality;

    protected EffortFigure() {}

    /** @param high null where the source gives no upper end */
    public EffortFigure(String activity, BigDecimal low, BigDecimal high, String source, SourceQuality quality) {
        this.activity = activity;
        this.low = low;
        this.high = high;
        this.source = source;
        this.quality = quality;
    }

    public String getActivity() {
        return activity;
    }

    public BigDecimal getLow() {
        return low;
    }

    public Optional<BigDecimal> getHigh() {
        return Optional.ofNullable(high);
    }

    public String getSource() {
        return source;
    }

    public SourceQuality getQuality() {
        return quality;
    }
}
