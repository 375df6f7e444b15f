package de.strategieportal.catalog;

import de.strategieportal.shared.Persisted;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Locale;

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
