package de.strategieportal.report;

import de.strategieportal.access.Caller;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.Strategy;
import java.time.LocalDateTime;

/** What the writer of reports asks of this package, for tests outside it. */
public final class ReportUseCases {

    private ReportUseCases() {}

    public static Letterheads letterheads(TestDatabase database, Caller caller) {
        var letterheads = new Letterheads();
        letterheads.em = database.em;
        letterheads.caller = caller;
        return letterheads;
    }

    public static Narratives narratives(TestDatabase database, Caller caller) {
        var narratives = new Narratives();
        narratives.em = database.em;
        narratives.caller = caller;
        return narratives;
    }

    public static void tell(TestDatabase database, Strategy plan, int year, NarrativeSection section, String body) {
        database.persisted(new Narrative(plan, year, section, body, "Kim", LocalDateTime.parse("2026-10-05T10:00:00")));
    }
}
