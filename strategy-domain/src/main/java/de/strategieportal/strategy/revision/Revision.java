package de.strategieportal.strategy.revision;

import de.strategieportal.shared.Persisted;
import de.strategieportal.strategy.Light;
import de.strategieportal.strategy.Strategy;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.LocalDateTime;

/** A plan as it was when it was approved. Never changes, whatever becomes of the plan. */
@Entity
@Table(name = "strategy_revision")
public class Revision extends Persisted {

    @ManyToOne(fetch = FetchType.LAZY)
    private Strategy strategy;

    private int number;

    private String document;

    @Enumerated(EnumType.STRING)
    private Light light;

    @Column(name = "approved_at")
    private LocalDateTime approvedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    protected Revision() {}

    /** @param strategy touched last by whoever approves it */
    public Revision(Strategy strategy, int number, JsonObject document, Light light) {
        this.strategy = strategy;
        this.number = number;
        this.document = document.toString();
        this.light = light;
        this.approvedAt = strategy.getChangedAt();
        this.approvedBy = strategy.getChangedBy();
    }

    /** From 1 on, in the order of the approvals. */
    public int getNumber() {
        return number;
    }

    public JsonObject getDocument() {
        try (var reader = Json.createReader(new StringReader(document))) {
            return reader.readObject();
        }
    }

    public Light getLight() {
        return light;
    }

    public LocalDateTime getApprovedAt() {
        return approvedAt;
    }

    public String getApprovedBy() {
        return approvedBy;
    }
}
