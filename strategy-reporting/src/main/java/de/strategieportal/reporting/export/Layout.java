package de.strategieportal.reporting.export;

import de.strategieportal.reporting.document.Chapter;
import de.strategieportal.reporting.document.Report;

/** How documents are laid out, whatever program shows them. */
final class Layout {

    private static final int BRIEF = 2;

    private Layout() {}

    /** A few chapters need neither a title page nor contents. */
    static boolean isBrief(Report report) {
        return report.chapters().size() <= BRIEF;
    }

    /** Where there is little to say about a Quartier, the next one may follow. */
    static boolean startsPage(Chapter chapter) {
        return chapter.tables().findAny().isPresent()
                && (chapter.key().startsWith("quartier-") || chapter.key().equals("details"));
    }
}
