package de.strategieportal.bench;

import de.strategieportal.access.Role;
import de.strategieportal.account.Account;
import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.ShippedCatalog;
import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.quartier.ResidentBand;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.DataProtectionRegime;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.PlanFigures;
import de.strategieportal.traeger.Traeger;
import de.strategieportal.traeger.TraegerType;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An invented installation, the same each time: federations of sixty Träger, ten Quartiere for each Träger (twelve for the
 * first, eight for the last of ten), a third as many plans again for each, over twelve calendar quarters. Some Träger are
 * written by the entities, which compute their own figures; the others are their {@link Copies}.
 */
public final class LargeInstallation {

    public static final CalendarQuarter NOW = CalendarQuarter.of("2026-Q4");

    /** Manages the first Träger and its 12 Quartiere. */
    public static final String MANAGER = "manager";

    /** Manages the first federation: 60 Träger with 600 Quartiere, if there are as many. */
    public static final String FEDERATION_MANAGER = "federation";

    static final Period THREE_YEARS = Period.of(NOW.plus(-5), NOW.plus(6));

    private static final int IN_A_FEDERATION = 60;
    private static final int QUARTIERE = 10;
    private static final int PLANS = 334;

    private final EntityManager em;
    private final Random random = new Random(20261124);

    private LargeInstallation(EntityManager em) {
        this.em = em;
    }

    /** 300 Träger, 3,000 Quartiere, 10,020 plans. */
    public static void fill(BenchDatabase database) {
        fill(database, 10, 30);
    }

    /**
     * @param written how many Träger the entities write
     * @param times how often each of them is there in the end
     */
    public static void fill(BenchDatabase database, int written, int times) {
        try (var factory = database.entityManagers();
                var em = factory.createEntityManager()) {
            new LargeInstallation(em).build(written, times);
            database.analyze();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void build(int written, int times) {
        inTransaction(() -> new ShippedCatalog(em).loadOnce());
        var federations = IntStream.rangeClosed(0, (written * times - 1) / IN_A_FEDERATION)
                .mapToObj(i -> new Traeger("Verband " + i, TraegerType.FEDERATION, DataProtectionRegime.DSGVO, null))
                .toList();
        inTransaction(() -> federations.forEach(em::persist));
        for (int i = 0; i < written; i++) {
            int which = i;
            inTransaction(() -> traeger(which, written));
        }
        var copies = new Copies(em, last(federations).getId() + 1);
        for (int i = 1; i < times; i++) {
            int which = i;
            inTransaction(() -> copies.make(which));
        }
        inTransaction(() -> settle(federations, copies));
    }

    private void inTransaction(Runnable work) {
        em.getTransaction().begin();
        work.run();
        em.getTransaction().commit();
        em.clear();
    }

    private void traeger(int which, int of) {
        var traeger = new Traeger("Träger " + which, TraegerType.INSTITUTION, DataProtectionRegime.DSGVO, null);
        var first = which == 0 ? 2 : 0;
        var last = which == 9 ? -2 : 0;
        var quartiere = IntStream.range(0, QUARTIERE + first + last)
                .mapToObj(i -> quartier("Viertel " + which + "." + i))
                .toList();
        traeger.workIn(Set.copyOf(quartiere));
        em.persist(traeger);
        var plans = new InventedPlans(random, catalogue(TargetGroupCategory.class), catalogue(Channel.class));
        var count = PLANS * (which + 1) / 10 - PLANS * which / 10;
        IntStream.range(0, count)
                .mapToObj(i -> plans.plan(traeger, quartiere.get(i % quartiere.size())))
                .forEach(em::persist);
    }

    private Quartier quartier(String name) {
        var quartier = new Quartier(name, "Großstadt", name);
        var bands = IntStream.range(0, 18)
                .mapToObj(i -> new ResidentBand(5 * i, i == 17 ? null : 5 * i + 4, 50 + random.nextInt(400)))
                .toList();
        quartier.countResidents(bands, "Meldestelle", LocalDate.parse("2025-12-31"));
        em.persist(quartier);
        return quartier;
    }

    private <T> List<T> catalogue(Class<T> type) {
        return em.createQuery("SELECT e FROM " + type.getSimpleName() + " e ORDER BY e.id", type)
                .getResultList();
    }

    private void settle(List<Traeger> federations, Copies copies) {
        var traeger = em.createQuery("SELECT t FROM Traeger t WHERE t.id > :last ORDER BY t.id", Traeger.class)
                .setParameter("last", last(federations).getId())
                .getResultList();
        IntStream.range(0, traeger.size()).forEach(i -> traeger.get(i)
                .change(
                        traeger.get(i).getName(),
                        TraegerType.INSTITUTION,
                        DataProtectionRegime.DSGVO,
                        federations.get(i / IN_A_FEDERATION)));
        new InventedBoundaries(em, random).draw();
        account(MANAGER, traeger.get(0));
        account(FEDERATION_MANAGER, federations.get(0));
        em.createNativeQuery("UPDATE figures_formula SET version = " + PlanFigures.FORMULA)
                .executeUpdate();
        em.flush();
        copies.startIdsBehind();
    }

    private void account(String name, Traeger traeger) {
        em.persist(new Account(name, name, InventedPassword.HASH, Role.MANAGER, traeger));
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }
}
