package de.strategieportal.web.quartier;

import de.strategieportal.quartier.intake.Change;
import de.strategieportal.quartier.intake.Remark;
import de.strategieportal.web.layout.Formats;
import de.strategieportal.web.layout.Terms;
import de.strategieportal.web.layout.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The sentences of the import: {@code #{remarks.sentence(remark)}}. */
@Named
@ApplicationScoped
public class Remarks {

    @Inject
    Terms terms;

    @Inject
    Formats format;

    public String sentence(Remark remark) {
        var arguments = remark.arguments().stream()
                .map(it -> it instanceof Enum<?> constant ? terms.of(constant) : it)
                .toArray();
        return texts().get("quartier_import." + remark.key(), arguments);
    }

    /** What a change makes of something, or what was there before. */
    public String value(Change change, String value) {
        if (value.isEmpty()) {
            return texts().get("quartier_import.nothing");
        }
        return switch (change.aspect()) {
            case RESIDENTS, AGE_BAND, BOUNDARY -> format.whole(Long.valueOf(value));
            case AS_OF -> format.date(LocalDate.parse(value));
            case NAME, KEY, SOURCE -> value;
        };
    }

    /** "Zeile 12" of a table, "Objekt 3" of a map; nothing for the file as a whole. */
    public String place(Remark remark) {
        return remark.line() == 0
                ? ""
                : texts().get("quartier_import.place_" + remark.place(), String.valueOf(remark.line()));
    }

    private static Texts texts() {
        return new Texts(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
