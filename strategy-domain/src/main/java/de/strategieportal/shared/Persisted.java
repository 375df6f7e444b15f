package de.strategieportal.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.io.Serializable;

/** What every stored object has: an identity that never changes and a version that rises with each change. */
@MappedSuperclass
@SequenceGenerator(name = "portal_id", sequenceName = "portal_id", allocationSize = 50)
public abstract class Persisted implements Serializable {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "portal_id")
    private Long id;

    @Version
    private long version;

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** Objects not stored yet are equal to themselves only. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Persisted that
                        && id != null
                        && id.equals(that.id)
                        && getClass() == other.getClass();
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }
}
