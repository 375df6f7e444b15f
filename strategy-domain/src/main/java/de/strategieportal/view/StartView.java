package de.strategieportal.view;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The view a person begins with after signing in; ends with the view. */
@Entity
@Table(name = "start_view")
public class StartView {

    @Id
    private String owner;

    @ManyToOne(fetch = FetchType.LAZY)
    private SavedView view;

    protected StartView() {}

    StartView(String owner, SavedView view) {
        this.owner = owner;
        this.view = view;
    }

    SavedView getView() {
        return view;
    }

    void lead(SavedView view) {
        this.view = view;
    }
}
