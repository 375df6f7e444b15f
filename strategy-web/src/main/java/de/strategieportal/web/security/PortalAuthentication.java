package de.strategieportal.web.security;

import static jakarta.security.enterprise.AuthenticationStatus.SEND_FAILURE;

import de.strategieportal.access.CurrentAccounts;
import de.strategieportal.access.SignedInAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Form sign-in that holds on every node: the session says who signed in, and the container is told anew with every request.
 * The container's own remembering ({@code setRegisterSession}) does not survive a change of node. What the person may do
 * comes from the account as it is now, never from the session.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    @Inject
    IdentityStoreHandler stores;

    @Inject
    CurrentAccounts accounts;

    @Inject
    @ConfigProperty(name = "portal.session.minutes", defaultValue = "60")
    int sessionMinutes;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        var credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(request, credential, context);
        }
        if (isOpenResource(request)) {
            return context.doNothing();
        }
        var account = SignedInSession.of(request).flatMap(session -> current(session, request));
        if (account.isPresent()) {
            return notify(context, account.get());
        }
        return context.isProtected() ? SignInInvitation.send(request, response) : context.doNothing();
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SignedInSession.end(request);
        context.cleanClientSubject();
    }

    private AuthenticationStatus signIn(HttpServletRequest request, Credential credential, HttpMessageContext context) {
        var result = stores.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return SEND_FAILURE;
        }
        return accounts.named(result.getCallerPrincipal().getName())
                .map(account -> {
                    SignedInSession.begin(request, account, sessionMinutes);
                    return notify(context, account);
                })
                .orElse(SEND_FAILURE);
    }

    /** A disabled account or a new password ends the session. */
    private Optional<SignedInAccount> current(SignedInSession session, HttpServletRequest request) {
        var account = accounts.named(session.name())
                .filter(found -> found.passwordStamp().equals(session.passwordStamp()));
        if (account.isEmpty()) {
            SignedInSession.end(request);
        }
        return account;
    }

    private static AuthenticationStatus notify(HttpMessageContext context, SignedInAccount account) {
        return context.notifyContainerAboutLogin(
                account.name(), Set.of(account.role().name()));
    }

    /** Styles, scripts and pictures are for everybody; looking an account up for each would cost a statement. */
    private static boolean isOpenResource(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource");
    }
}
