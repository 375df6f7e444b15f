package de.strategieportal.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers what was said to have changed. */
public class HeardChanges extends ReachBasis {

    public final List<Optional<Long>> heard = new ArrayList<>();

    @Override
    public void changed() {
        heard.add(Optional.empty());
    }

    @Override
    public void changedIn(long quartier) {
        heard.add(Optional.of(quartier));
    }
}
