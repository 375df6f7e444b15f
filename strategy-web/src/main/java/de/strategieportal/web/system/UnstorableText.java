package de.strategieportal.web.system;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Refuses the character 0, which no keyboard types and PostgreSQL cannot store, before anything is asked or changed. */
public class UnstorableText implements PhaseListener {

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext().getExternalContext();
        if (isRead(event.getPhaseId())
                && !isErrorPage(context)
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

    /** It is shown under the parameters of the request that was refused. */
    private static boolean isErrorPage(ExternalContext context) {
        return context.getRequestMap().containsKey(RequestDispatcher.ERROR_STATUS_CODE);
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // what is refused is refused before
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }
}
