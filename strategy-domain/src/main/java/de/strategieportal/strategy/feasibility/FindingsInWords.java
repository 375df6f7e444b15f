package de.strategieportal.strategy.feasibility;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.Hours;
import de.strategieportal.strategy.PlanEntry;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** Findings and levers as sentences, the same on the screen and in the report. */
public final class FindingsInWords {

    private static final Control NEVER_THE_SERVER_S_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    public FindingsInWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("de.strategieportal.findings", locale, NEVER_THE_SERVER_S_LANGUAGE);
    }

    public String sentence(Finding finding) {
        return said(finding.code().name(), finding.arguments().stream());
    }

    /** What would help. */
    public String help(Finding finding) {
        return bundle.getString(finding.code().name() + ".help");
    }

    /** What could be done, and how many hours it brings. */
    public String sentence(Lever lever) {
        return said(
                "Lever." + lever.kind().name(),
                Stream.of(
                        lever.entry().map(FindingsInWords::name).orElse(""),
                        Hours.rounded(lever.hours()),
                        lever.goalsLost()));
    }

    private static String name(PlanEntry entry) {
        return entry instanceof Activity activity
                ? activity.getDetails().getTitle()
                : ((ChannelAssessment) entry).getName();
    }

    private String said(String key, Stream<Object> arguments) {
        return new MessageFormat(bundle.getString(key), locale)
                .format(arguments.map(FindingsInWords::shown).toArray());
    }

    private static Object shown(Object argument) {
        return argument instanceof CalendarQuarter quarter
                ? "Q" + quarter.number() + "\u00a0" + quarter.year()
                : argument;
    }
}
