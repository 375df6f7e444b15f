package de.strategieportal.web.system;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Refuses the character 0, which no keyboard types and PostgreSQL cannot store, before anything is asked or changed. */
public class NoText implements PhaseListener {

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext().getExternalContext();
        if (isRead(event.getPhaseId())
                && context.getRequestParameterValuesMap().values().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(value -> value.indexOf('\0') >= 0)) {
            try {
                context.responseSendError(400, null);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            event.getFacesContext().responseComplete();
        }
    }

    private static boolean isRead(PhaseId phase) {
        return phase == PhaseId.APPLY_REQUEST_VALUES || phase == PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // too late
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }
}
