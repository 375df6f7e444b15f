package offenders.strategieportal.strategy;

import jakarta.persistence.Entity;

@Entity
class OpenEntry {
    String name;
}
