package de.strategieportal.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Who was asked what, when and by whom. */
@Embeddable
public class FigureDetails implements Serializable {

    @NotBlank
    @Size(max = 60)
    private String channel;

    @NotBlank
    @Size(max = 200)
    private String population;

    @NotBlank
    @Size(max = 60)
    private String frequency;

    @NotNull
    @Min(1990)
    @Max(2100)
    @Column(name = "reference_year")
    private Integer year;

    @Min(1)
    @Max(10000000)
    private Integer sample;

    @NotBlank
    @Size(max = 300)
    private String source;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SourceQuality quality;

    public FigureDetails() {}

    public FigureDetails(FigureDetails other) {
        channel = other.channel;
        population = other.population;
        frequency = other.frequency;
        year = other.year;
        sample = other.sample;
        source = other.source;
        quality = other.quality;
    }

    /** What is used, such as a service or a device. */
    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getPopulation() {
        return population;
    }

    public void setPopulation(String population) {
        this.population = population;
    }

    public String getFrequency() {
        return frequency;
    }

    public void setFrequency(String frequency) {
        this.frequency = frequency;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    /** Persons asked; null where the source does not say. */
    public Integer getSample() {
        return sample;
    }

    public void setSample(Integer sample) {
        this.sample = sample;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public SourceQuality getQuality() {
        return quality;
    }

    public void setQuality(SourceQuality quality) {
        this.quality = quality;
    }
}
