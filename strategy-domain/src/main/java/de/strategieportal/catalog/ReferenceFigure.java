package de.strategieportal.catalog;

import de.strategieportal.shared.Persisted;
import de.strategieportal.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** Which share of an age band uses a channel, with its source and year. */
@Entity
@Table(name = "reference_figure")
public class ReferenceFigure extends Persisted {

    private String code;

    @Embedded
    private FigureDetails details;

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "figure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ageFrom")
    private List<ReferenceShare> shares = new ArrayList<>();

    protected ReferenceFigure() {}

    public ReferenceFigure(String code, FigureDetails details, Collection<ReferenceShare> shares) {
        this.code = code;
        change(details, shares);
    }

    /** @throws RuleViolation at {@code shares} when there is none, or two of them state a share for the same age */
    public final void change(FigureDetails details, Collection<ReferenceShare> shares) {
        var sorted = new ArrayList<>(shares);
        sorted.sort(Comparator.comparingInt(ReferenceShare::getAgeFrom));
        if (sorted.isEmpty()) {
            throw RuleViolation.at("shares", "reference_figure.no_shares");
        }
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).covers(sorted.get(i).getAgeFrom())) {
                throw RuleViolation.at(
                        "shares",
                        "reference_figure.shares_overlap",
                        sorted.get(i).getAgeFrom());
            }
        }
        this.details = new FigureDetails(details);
        state(sorted);
    }

    private void state(List<ReferenceShare> wanted) {
        shares.removeIf(stored -> wanted.stream().noneMatch(stored::beginsLike));
        wanted.forEach(each -> shares.stream()
                .filter(each::beginsLike)
                .findFirst()
                .ifPresentOrElse(stored -> stored.take(each), () -> shares.add(new ReferenceShare(this, each))));
    }

    public String getCode() {
        return code;
    }

    public FigureDetails getDetails() {
        return new FigureDetails(details);
    }

    public List<ReferenceShare> getShares() {
        return shares.stream()
                .sorted(Comparator.comparingInt(ReferenceShare::getAgeFrom))
                .toList();
    }
}
