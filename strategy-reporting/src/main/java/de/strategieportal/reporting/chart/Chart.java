package de.strategieportal.reporting.chart;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.document.Report;
import java.util.List;
import java.util.Locale;

/** A picture with a name, the sentence that says what it shows, the meaning of its fillings, and its values as a table. */
public interface Chart {

    /** Unique on the page. */
    String id();

    String title();

    String summary();

    /** As one drawing, for files and documents. */
    Drawing draw(Locale locale);

    List<Key> legend(Texts texts);

    /** @param rows what a line of the table stands for: the heading of its first column */
    Report values(String rows, Texts texts);
}
