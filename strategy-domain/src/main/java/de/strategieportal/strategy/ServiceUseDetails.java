package de.strategieportal.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

/** A service that a target group uses today, and which share of the group, where known. */
@Embeddable
public class ServiceUseDetails implements Serializable {

    @NotBlank
    @Size(max = 200)
    private String service;

    @Size(max = 200)
    private String frequency;

    @Size(max = 200)
    @Column(name = "time_of_day")
    private String timeOfDay;

    @Size(max = 500)
    private String purpose;

    @DecimalMin("0")
    @DecimalMax("100")
    @Digits(integer = 3, fraction = 2)
    @Column(name = "share_percent")
    private BigDecimal sharePercent;

    public ServiceUseDetails() {}

    public ServiceUseDetails(ServiceUseDetails other) {
        service = other.service;
        frequency = other.frequency;
        timeOfDay = other.timeOfDay;
        purpose = other.purpose;
        sharePercent = other.sharePercent;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getFrequency() {
        return frequency;
    }

    public void setFrequency(String frequency) {
        this.frequency = frequency;
    }

    public String getTimeOfDay() {
        return timeOfDay;
    }

    public void setTimeOfDay(String timeOfDay) {
        this.timeOfDay = timeOfDay;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public BigDecimal getSharePercent() {
        return sharePercent;
    }

    public void setSharePercent(BigDecimal sharePercent) {
        this.sharePercent = sharePercent;
    }
}
