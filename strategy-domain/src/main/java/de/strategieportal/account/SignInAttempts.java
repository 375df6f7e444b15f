package de.strategieportal.account;

import de.strategieportal.access.OpenToAnyone;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The book of sign-in attempts: each is counted before the password is looked at, so that many at once gain nothing. */
@UseCase
public class SignInAttempts {

    private static final String NOBODY_YET = "Nobody is signed in yet";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** @return whether the attempt may be made; a refused one is not counted, so impatience does not prolong the wait */
    @OpenToAnyone(NOBODY_YET)
    public boolean begin(String name) {
        var now = clock.instant();
        var failure = Optional.ofNullable(em.find(SignInFailure.class, name, LockModeType.PESSIMISTIC_WRITE))
                .orElseGet(() -> first(name, now));
        if (!failure.waitAt(now).isZero()) {
            return false;
        }
        failure.count(now);
        return true;
    }

    @OpenToAnyone(NOBODY_YET)
    public Optional<Account> account(String name) {
        return em.createQuery("SELECT a FROM Account a WHERE a.name = :name AND a.disabled = FALSE", Account.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    @OpenToAnyone(NOBODY_YET)
    public void succeeded(String name) {
        em.createQuery("DELETE FROM SignInFailure f WHERE f.name = :name")
                .setParameter("name", name)
                .executeUpdate();
    }

    @OpenToAnyone(NOBODY_YET)
    public Duration waitFor(String name) {
        var now = clock.instant();
        return Optional.ofNullable(em.find(SignInFailure.class, name))
                .map(failure -> failure.waitAt(now))
                .orElse(Duration.ZERO);
    }

    private SignInFailure first(String name, Instant now) {
        em.createQuery("DELETE FROM SignInFailure f WHERE f.lastFailureAt < :past")
                .setParameter("past", SignInFailure.utc(now.minus(SignInFailure.FORGOTTEN_AFTER)))
                .executeUpdate();
        var failure = new SignInFailure(name);
        em.persist(failure);
        return failure;
    }
}
