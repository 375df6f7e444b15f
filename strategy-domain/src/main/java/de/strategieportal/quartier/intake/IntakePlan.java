package de.strategieportal.quartier.intake;

import de.strategieportal.quartier.intake.Remark.Weight;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What an import would do, before it does it. */
public record IntakePlan(
        List<PlannedQuartier> created,
        List<PlannedQuartier> changed,
        List<PlannedQuartier> unchanged,
        List<Remark> remarks) {

    public List<Remark> unreadable() {
        return remarks(Weight.UNREADABLE);
    }

    public List<Remark> warnings() {
        return remarks(Weight.WARNING);
    }

    public List<Remark> notices() {
        return remarks(Weight.NOTICE);
    }

    public List<Remark> stops() {
        return remarks(Weight.STOP);
    }

    public boolean confirmable() {
        return stops().isEmpty() && !(created.isEmpty() && changed.isEmpty());
    }

    private List<Remark> remarks(Weight weight) {
        return remarks.stream().filter(it -> it.weight() == weight).toList();
    }

    /** The same for two plans that would write the same. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            created.forEach(it -> digest.update(written(it)));
            changed.forEach(it -> digest.update(written(it)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] written(PlannedQuartier planned) {
        var residents = planned.residents().stream()
                .map(it -> AgeBand.of(it) + "=" + it.getPersons())
                .toList();
        return List.of(
                        planned.id(),
                        planned.municipality(),
                        planned.key(),
                        planned.name(),
                        planned.boundary(),
                        residents,
                        planned.source(),
                        planned.asOf(),
                        planned.changes())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
