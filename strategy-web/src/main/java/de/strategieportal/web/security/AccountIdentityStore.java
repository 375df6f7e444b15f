package de.strategieportal.web.security;

import de.strategieportal.account.Account;
import de.strategieportal.account.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Knows people by their accounts; the one group of an account is its role. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    SignIn signIn;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return signIn.with(credential.getCaller(), credential.getPasswordAsString())
                .map(AccountIdentityStore::known)
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static CredentialValidationResult known(Account account) {
        return new CredentialValidationResult(
                account.getName(), Set.of(account.getRole().name()));
    }
}
