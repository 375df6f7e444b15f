package de.strategieportal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Checks a name and a password. No transaction spans it: the hash takes long, and a failure must stay counted. */
@ApplicationScoped
public class SignIn {

    @Inject
    SignInAttempts attempts;

    @Inject
    Passwords passwords;

    /** Empty for an unknown name, a wrong password, a disabled account and an attempt made too early alike. */
    public Optional<Account> with(String typedName, String password) {
        var name = Account.signInName(typedName);
        if (!begin(name)) {
            return Optional.empty();
        }
        var account = attempts.account(name);
        if (!passwords.match(password, account.map(Account::getPasswordHash))) {
            return Optional.empty();
        }
        attempts.succeeded(name);
        return account;
    }

    public Duration waitFor(String typedName) {
        return attempts.waitFor(Account.signInName(typedName));
    }

    /** Two first failures under one name at the same moment both insert; the second then finds the row of the first. */
    private boolean begin(String name) {
        try {
            return attempts.begin(name);
        } catch (RuntimeException collision) {
            return attempts.begin(name);
        }
    }
}
