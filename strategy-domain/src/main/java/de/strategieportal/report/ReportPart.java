package de.strategieportal.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A piece of the file of a report, small enough to hold in memory beside others. */
@Entity
@Table(name = "report_part")
@IdClass(ReportPart.Key.class)
public class ReportPart implements Serializable {

    /** Bytes of all parts but the last. */
    static final int SIZE = 512 * 1024;

    @Id
    @Column(name = "order_id")
    private long order;

    @Id
    private int position;

    private byte[] content;

    protected ReportPart() {}

    ReportPart(long order, int position, byte[] content) {
        this.order = order;
        this.position = position;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }

    /** Which part of which order. */
    public static class Key implements Serializable {

        private long order;
        private int position;

        public Key() {}

        Key(long order, int position) {
            this.order = order;
            this.position = position;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && order == that.order && position == that.position;
        }

        @Override
        public int hashCode() {
            return Objects.hash(order, position);
        }
    }
}
