package de.strategieportal.catalog;

import de.strategieportal.shared.Persisted;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Optional;

/** The shared word for target groups of a kind; without it, Quartiere could not be compared. */
@Entity
@Table(name = "target_group_category")
public class TargetGroupCategory extends Persisted {

    private String code;

    @Column(name = "name_de")
    private String nameDe;

    @Column(name = "name_en")
    private String nameEn;

    private int position;

    @Column(name = "age_from")
    private Integer ageFrom;

    @Column(name = "age_to")
    private Integer ageTo;

    protected TargetGroupCategory() {}

    public TargetGroupCategory(String code, String nameDe, String nameEn, int position) {
        this.code = code;
        rename(nameDe, nameEn);
        place(position);
    }

    public final void rename(String nameDe, String nameEn) {
        this.nameDe = nameDe;
        this.nameEn = nameEn;
    }

    public final void place(int position) {
        this.position = position;
    }

    /**
     * The years of age the category speaks of, both ends included: the residents behind it.
     *
     * @param ageFrom null where it does not speak of an age
     * @param ageTo null where there is no upper end
     */
    public final TargetGroupCategory aged(Integer ageFrom, Integer ageTo) {
        this.ageFrom = ageFrom;
        this.ageTo = ageTo;
        return this;
    }

    public Optional<Integer> getAgeFrom() {
        return Optional.ofNullable(ageFrom);
    }

    public Optional<Integer> getAgeTo() {
        return Optional.ofNullable(ageTo);
    }

    public String getCode() {
        return code;
    }

    public String getNameDe() {
        return nameDe;
    }

    public String getNameEn() {
        return nameEn;
    }

    public int getPosition() {
        return position;
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameDe;
    }
}
