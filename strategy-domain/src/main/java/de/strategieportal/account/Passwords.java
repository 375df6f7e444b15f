package de.strategieportal.account;

import de.strategieportal.shared.RuleViolation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Hashes and checks passwords: PBKDF2 as OWASP recommends it. Slow on purpose, so signing in does it outside a transaction. */
@ApplicationScoped
public class Passwords {

    /** Longer input is no password; without a bound it would cost the server time before anybody is known. */
    static final int LONGEST = 200;

    static final int SHORTEST = 12;

    @Inject
    Pbkdf2PasswordHash hash;

    private String decoy;

    @PostConstruct
    void prepare() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        decoy = hash(UUID.randomUUID().toString());
    }

    /** @throws RuleViolation when the password is too short; length is the only rule that helps */
    public String hashNew(String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw RuleViolation.at("password", "account.password_length", SHORTEST, LONGEST);
        }
        return hash(password);
    }

    private String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /** Takes as long for a name without account as for a wrong password. */
    boolean match(String password, Optional<String> stored) {
        var tooLong = password.length() > LONGEST;
        var matches = hash.verify((tooLong ? "" : password).toCharArray(), stored.orElse(decoy));
        return matches && stored.isPresent() && !tooLong;
    }
}
