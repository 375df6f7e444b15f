package de.strategieportal.web.system;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * An address whose parameters cannot be read, such as {@code ?strategy=abc}, leads nowhere and is answered so. A form with
 * wrong entries is shown again, with the status that says it was not accepted.
 */
public class WrongAddress implements PhaseListener {

    private static final int UNPROCESSABLE = 422;

    @Override
    public void beforePhase(PhaseEvent event) {
        // only the outcome of the validations counts
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (!context.isValidationFailed() || context.getResponseComplete()) {
            return;
        }
        if (!context.isPostback()) {
            notFound(context);
        } else if (!context.getPartialViewContext().isAjaxRequest()) {
            context.getExternalContext().setResponseStatus(UNPROCESSABLE);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    private static void notFound(FacesContext context) {
        try {
            context.getExternalContext().responseSendError(404, null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }
}
