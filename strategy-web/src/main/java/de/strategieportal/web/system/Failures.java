package de.strategieportal.web.system;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.reporting.work.NoRoom;
import de.strategieportal.reporting.work.TooBusy;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.web.layout.Notices;
import de.strategieportal.web.layout.Texts;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The one place where a failure becomes a sentence. A broken rule or a lost update is said on the page that caused it, with
 * everything typed still there; a refused access or an unknown row becomes the page for its status. Commit-time failures
 * arrive wrapped, so the causes count.
 */
public class Failures extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());
    private static final int UNPROCESSABLE = 422;
    private static final int LARGEST_UPLOAD = 20 * 1024 * 1024;

    public Failures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var event = (ExceptionQueuedEvent) events.next();
            if (handled(event.getContext().getContext(), event.getContext().getException())) {
                events.remove();
            }
        }
        super.handle();
    }

    private static boolean handled(FacesContext context, Throwable failure) {
        var rule = cause(failure, RuleViolation.class);
        if (rule.isPresent() && canShowPage(context)) {
            say(context, rule.get());
            return true;
        }
        if (lostUpdate(failure) && canShowPage(context)) {
            say(context, null, 409, "common.changed_meanwhile");
            return true;
        }
        if (cause(failure, SQLIntegrityConstraintViolationException.class).isPresent() && canShowPage(context)) {
            say(context, null, 409, "common.exists_already");
            return true;
        }
        if (cause(failure, ViewExpiredException.class).isPresent()) {
            return startAgain(context);
        }
        return context.getPartialViewContext().isAjaxRequest() ? false : answer(context, failure);
    }

    /** The page that was sent can be shown again only as long as nothing of it was written. */
    private static boolean canShowPage(FacesContext context) {
        return context.getViewRoot() != null
                && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                && context.getCurrentPhaseId() != PhaseId.RESTORE_VIEW
                && context.isPostback();
    }

    private static boolean lostUpdate(Throwable failure) {
        return cause(failure, Conflict.class).isPresent()
                || cause(failure, OptimisticLockException.class).isPresent()
                || cause(failure, PessimisticLockException.class).isPresent();
    }

    private static void say(FacesContext context, RuleViolation rule) {
        var field = rule.field().flatMap(id -> input(context, id)).orElse(null);
        say(context, field, UNPROCESSABLE, rule.getMessage(), rule.arguments().toArray());
    }

    private static void say(FacesContext context, UIInput field, int status, String key, Object... arguments) {
        var sentence = new Texts(context.getViewRoot().getLocale()).get(key, arguments);
        var id = field == null ? null : field.getClientId(context);
        context.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        if (field != null) {
            field.setValid(false);
            keepTyped(context, field);
        }
        context.validationFailed();
        if (!context.getPartialViewContext().isAjaxRequest()) {
            context.getExternalContext().setResponseStatus(status);
        }
        context.renderResponse();
    }

    /** An invalid field whose value was taken over already would be drawn empty, because empty is to mean nothing here. */
    private static void keepTyped(FacesContext context, UIInput field) {
        var typed = context.getExternalContext().getRequestParameterValuesMap().get(field.getClientId(context));
        if (field instanceof UISelectMany) {
            field.setSubmittedValue(typed);
        } else if (!(field instanceof UISelectBoolean)) {
            field.setSubmittedValue(typed[0]);
        }
    }

    /** The field of that name in the form that was sent. */
    private static Optional<UIInput> input(FacesContext context, String id) {
        var found = new ArrayList<UIInput>();
        var shown = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(shown, (visit, component) -> {
            if (component instanceof UIInput input && id.equals(input.getId()) && sent(context, component)) {
                found.add(input);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found.stream().findFirst();
    }

    private static boolean sent(FacesContext context, UIComponent component) {
        return context.getExternalContext().getRequestParameterMap().containsKey(component.getClientId(context));
    }

    private static boolean startAgain(FacesContext context) {
        CDI.current().select(Notices.class).get().warn("common.page_expired");
        try {
            context.getExternalContext().redirect(PageAddress.of(context));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
        return true;
    }

    private static boolean answer(FacesContext context, Throwable failure) {
        var status = status(context, failure);
        if (status == 500) {
            LOG.log(Level.SEVERE, failure, () -> "Request failed: " + PageAddress.of(context));
        }
        try {
            context.getExternalContext().responseSendError(status, null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
        return true;
    }

    private static int status(FacesContext context, Throwable failure) {
        if (cause(failure, AccessDenied.class).isPresent()) {
            return 403;
        }
        if (cause(failure, NotFound.class).isPresent()) {
            return 404;
        }
        if (cause(failure, RuleViolation.class).isPresent()) {
            return 400;
        }
        if (cause(failure, TooBusy.class).isPresent()) {
            return 503;
        }
        if (cause(failure, NoRoom.class).isPresent()) {
            LOG.log(Level.SEVERE, failure, () -> "No room for a file: " + PageAddress.of(context));
            return 507;
        }
        if (isTooLarge(context)) {
            return 413;
        }
        return context.getCurrentPhaseId() == PhaseId.RESTORE_VIEW && context.isPostback() ? 400 : 500;
    }

    /** The container reads no further than {@code web.xml} allows, and has several exceptions to say so. */
    private static boolean isTooLarge(FacesContext context) {
        return context.getCurrentPhaseId() == PhaseId.RESTORE_VIEW
                && context.getExternalContext().getRequestContentLength() > LARGEST_UPLOAD;
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
