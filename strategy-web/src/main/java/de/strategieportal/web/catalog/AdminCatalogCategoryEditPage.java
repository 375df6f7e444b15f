package de.strategieportal.web.catalog;

import de.strategieportal.catalog.TargetGroupCategories;
import de.strategieportal.web.layout.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One target group category. Without a number, a new one. */
@Named
@ViewScoped
public class AdminCatalogCategoryEditPage implements Serializable {

    private static final String LIST = "/admin/catalog-categories?faces-redirect=true";

    @Inject
    TargetGroupCategories catalog;

    @Inject
    Notices notices;

    private Long category;
    private long version;
    private String nameDe;
    private String nameEn;

    public void load() {
        if (category != null) {
            var stored = catalog.category(category);
            version = stored.getVersion();
            nameDe = stored.getNameDe();
            nameEn = stored.getNameEn();
        }
    }

    public String save() {
        if (isNew()) {
            catalog.add(nameDe, nameEn);
        } else {
            catalog.rename(category, version, nameDe, nameEn);
        }
        notices.say("admin_catalog.saved", nameDe);
        return LIST;
    }

    public String delete() {
        catalog.delete(category, version);
        notices.say("admin_catalog.deleted", nameDe);
        return LIST;
    }

    public boolean isNew() {
        return category == null;
    }

    public Long getCategory() {
        return category;
    }

    public void setCategory(Long category) {
        this.category = category;
    }

    public String getNameDe() {
        return nameDe;
    }

    public void setNameDe(String nameDe) {
        this.nameDe = nameDe;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
