package de.strategieportal.web.security;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.omnifaces.util.Servlets;

/**
 * Refuses commands that arrive by a link, before anything of the page is built: for Faces whatever carries a view state is
 * a form that was sent, be it a click on an address in a mail. A form comes by POST, and its view state inside.
 */
public class CommandsByLink implements PhaseListener {

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext();
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        if (context.isPostback() && !isErrorPage(request) && (!isPost(request) || isStateInAddress(request))) {
            refuse(context);
        }
    }

    private static boolean isPost(HttpServletRequest request) {
        return "POST".equals(request.getMethod());
    }

    private static boolean isStateInAddress(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString())
                .map(Servlets::toParameterMap)
                .filter(parameters -> parameters.containsKey(ResponseStateManager.VIEW_STATE_PARAM))
                .isPresent();
    }

    /** It is shown under the parameters of the request that was refused. */
    private static boolean isErrorPage(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }

    private static void refuse(FacesContext context) {
        try {
            context.getExternalContext().addResponseHeader("Allow", "GET, HEAD, POST");
            context.getExternalContext().responseSendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED, null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // what is refused is refused before
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
