package de.strategieportal.catalog;

import de.strategieportal.shared.Persisted;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** Which share of an age band uses a channel, with its source and year. */
@Entity
@Table(name = "reference_figure")
public class ReferenceFigure extends Persisted {

    private String code;
    private String channel;
    private String population;
    private String frequency;

    @Column(name = "reference_year")
    private int year;

    private Integer sample;
    private String source;

    @Enumerated(EnumType.STRING)
    private SourceQuality quality;

    @BatchFetch(BatchFetchType.IN)
    @ElementCollection
    @CollectionTable(name = "reference_share", joinColumns = @JoinColumn(name = "figure_id"))
    @OrderBy("ageFrom")
    private List<ReferenceShare> shares = new ArrayList<>();

    protected ReferenceFigure() {}

    /** @param sample persons asked; null where the source does not say */
    public ReferenceFigure(
            String code,
            String channel,
            String population,
            String frequency,
            int year,
            Integer sample,
            String source,
            SourceQuality quality,
            Collection<ReferenceShare> shares) {
        this.code = code;
        this.channel = channel;
        this.population = population;
        this.frequency = frequency;
        this.year = year;
        this.sample = sample;
        this.source = source;
        this.quality = quality;
        this.shares = new ArrayList<>(shares);
    }

    public String getCode() {
        return code;
    }

    public String getChannel() {
        return channel;
    }

    public String getPopulation() {
        return population;
    }

    public String getFrequency() {
        return frequency;
    }

    public int getYear() {
        return year;
    }

    public Optional<Integer> getSample() {
        return Optional.ofNullable(sample);
    }

    public String getSource() {
        return source;
    }

    public SourceQuality getQuality() {
        return quality;
    }

    public List<ReferenceShare> getShares() {
        return List.copyOf(shares);
    }
}
