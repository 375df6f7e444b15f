package de.strategieportal.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** How a target group can be reached. Skill runs from 0 (none) to 4 (very good). */
@Embeddable
public class ReachabilityDetails implements Serializable {

    @Size(max = 2000)
    private String devices;

    @Min(0)
    @Max(4)
    private Integer skill;

    @Size(max = 500)
    private String languages;

    @Size(max = 2000)
    private String barriers;

    @Size(max = 2000)
    @Column(name = "local_offers")
    private String localOffers;

    @Size(max = 2000)
    @Column(name = "motivating_offline")
    private String motivatingOffline;

    @Size(max = 2000)
    @Column(name = "support_offers")
    private String supportOffers;

    public ReachabilityDetails() {}

    public ReachabilityDetails(ReachabilityDetails other) {
        devices = other.devices;
        skill = other.skill;
        languages = other.languages;
        barriers = other.barriers;
        localOffers = other.localOffers;
        motivatingOffline = other.motivatingOffline;
        supportOffers = other.supportOffers;
    }

    public String getDevices() {
        return devices;
    }

    public void setDevices(String devices) {
        this.devices = devices;
    }

    public Integer getSkill() {
        return skill;
    }

    public void setSkill(Integer skill) {
        this.skill = skill;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }

    public String getBarriers() {
        return barriers;
    }

    public void setBarriers(String barriers) {
        this.barriers = barriers;
    }

    public String getLocalOffers() {
        return localOffers;
    }

    public void setLocalOffers(String localOffers) {
        this.localOffers = localOffers;
    }

    public String getMotivatingOffline() {
        return motivatingOffline;
    }

    public void setMotivatingOffline(String motivatingOffline) {
        this.motivatingOffline = motivatingOffline;
    }

    public String getSupportOffers() {
        return supportOffers;
    }

    public void setSupportOffers(String supportOffers) {
        this.supportOffers = supportOffers;
    }
}
