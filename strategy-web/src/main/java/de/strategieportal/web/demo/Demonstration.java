package de.strategieportal.web.demo;

import de.strategieportal.account.Account;
import de.strategieportal.account.Passwords;
import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.document.DocumentReader;
import de.strategieportal.strategy.document.Vocabulary;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives a portal without Träger an invented city to look around in, if {@code portal.demo} asks for it. */
@Startup
@Singleton
@DependsOn({"Migration", "ShippedCatalog"})
public class Demonstration {

    private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.demo", defaultValue = "false")
    boolean wanted;

    @PostConstruct
    void loadOnce() {
        if (wanted && count("Traeger") == 0) {
            load(passwords.hashNew(DemonstrationAccount.password()));
            LOG.info("Loaded the demonstration: the city of Eschenfurt, its people, Träger and plans are invented.");
        }
    }

    void load(String passwordHash) {
        var city = new City(LocalDate.now(clock));
        city.quartiere().forEach(em::persist);
        city.traeger().forEach(em::persist);
        DemonstrationAccount.all().forEach(account -> open(account, city, passwordHash));
        writePlans(city);
        // a failure at commit would not stop the start, one before it does
        em.flush();
    }

    private void writePlans(City city) {
        var vocabulary = Vocabulary.of(
                em.createQuery("SELECT c FROM TargetGroupCategory c", TargetGroupCategory.class)
                        .getResultList(),
                em.createQuery("SELECT c FROM Channel c", Channel.class).getResultList());
        var reader = new DocumentReader(vocabulary, CalendarQuarter.containing(LocalDate.now(clock)));
        for (var written : city.plans()) {
            var plan = written.read(reader, city);
            em.persist(plan);
            written.told(plan).forEach(em::persist);
        }
    }

    /** An administrator from the configuration may have a name of ours; theirs counts. */
    private void open(DemonstrationAccount wanted, City city, String passwordHash) {
        if (taken(wanted.name())) {
            return;
        }
        var traeger = wanted.traeger().isEmpty() ? null : city.traeger(wanted.traeger());
        var account = new Account(wanted.name(), wanted.displayName(), passwordHash, wanted.role(), traeger);
        account.assign(city.quartiere(wanted.quartiere()));
        em.persist(account);
    }

    private boolean taken(String name) {
        return em.createQuery("SELECT COUNT(a) FROM Account a WHERE a.name = :name", Long.class)
                        .setParameter("name", name)
                        .getSingleResult()
                > 0;
    }

    private long count(String entity) {
        return em.createQuery("SELECT COUNT(e) FROM " + entity + " e", Long.class)
                .getSingleResult();
    }
}
