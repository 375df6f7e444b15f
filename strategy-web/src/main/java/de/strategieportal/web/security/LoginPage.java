package de.strategieportal.web.security;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import de.strategieportal.account.SignIn;
import de.strategieportal.view.SavedViews;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;

@Named
@RequestScoped
public class LoginPage {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    SecurityContext security;

    @Inject
    SignIn signIn;

    @Inject
    SavedViews views;

    @Inject
    FacesContext faces;

    private String to;
    private boolean signedOut;
    private boolean refused;
    private Duration wait = Duration.ZERO;

    /**
     * The form is plain HTML and needs no view state: the page never expires however long it stayed open, and strangers get
     * no session. {@link ForeignForms} keeps other sites out.
     */
    public void enter() {
        faces.getViewRoot().setTransient(true);
        if (security.getCallerPrincipal() != null) {
            leave();
        } else if (request().getMethod().equals("POST")) {
            signIn();
        }
    }

    private void signIn() {
        var credential = new UsernamePasswordCredential(getName(), typed("password"));
        var status = security.authenticate(
                request(), response(), withParams().credential(credential).newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            leave();
        } else {
            refuse();
        }
    }

    private void refuse() {
        refused = true;
        wait = signIn.waitFor(getName());
        response().setStatus(wait.isZero() ? HttpServletResponse.SC_UNAUTHORIZED : TOO_MANY_REQUESTS);
        if (isSlowedDown()) {
            response().setHeader("Retry-After", Long.toString(getWaitSeconds()));
        }
    }

    /** The address is relative: a forged Host header must not lead anybody away. */
    private void leave() {
        response().setStatus(HttpServletResponse.SC_SEE_OTHER);
        response().setHeader("Location", request().getContextPath() + destination());
        faces.responseComplete();
    }

    /** Who asked for no page in particular begins with the view they chose for that. */
    private String destination() {
        var asked = ReturnAddress.of(to);
        return asked.equals(ReturnAddress.START) ? views.start().orElse(asked.path()) : asked.path();
    }

    public boolean isRefused() {
        return refused && wait.isZero();
    }

    public boolean isSlowedDown() {
        return !wait.isZero();
    }

    /** Rounded up: who waits as long as the sentence says may try again. */
    public long getWaitSeconds() {
        return wait.plusMillis(999).toSeconds();
    }

    public long getWaitMinutes() {
        return (getWaitSeconds() + 59) / 60;
    }

    public String getName() {
        return typed("name");
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public boolean isSignedOut() {
        return signedOut;
    }

    public void setSignedOut(boolean signedOut) {
        this.signedOut = signedOut;
    }

    private String typed(String field) {
        return Objects.requireNonNullElse(request().getParameter(field), "");
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) faces.getExternalContext().getResponse();
    }
}
