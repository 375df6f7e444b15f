package de.strategieportal.web.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.TraegerChoice;
import de.strategieportal.reporting.report.Preview;
import de.strategieportal.reporting.report.ReportKind.About;
import java.util.Locale;

/** What a report is called in lists. */
record ReportName(Preview preview) {

    private static final int LONGEST = 400;
    private static final int LONGEST_OF_SCHEDULE = 200;

    /** "Trägerbericht · Sozialverbund · Q4 2026" */
    String in(Locale locale) {
        var name = isAboutPlan()
                ? name(locale)
                : name(locale) + " · "
                        + new Texts(locale).period(preview.request().period());
        return shortened(name, LONGEST);
    }

    /** "Trägerbericht · Sozialverbund", for periods that move. */
    String withoutPeriod(Locale locale) {
        return shortened(name(locale), LONGEST_OF_SCHEDULE);
    }

    private String name(Locale locale) {
        var about = isAboutPlan()
                ? preview.plan().map(plan -> plan.quartier() + " – " + plan.title())
                : preview.extent().traeger().map(TraegerChoice::name);
        return preview.request().kind().name(new Texts(locale)) + " · " + about.orElse("");
    }

    private boolean isAboutPlan() {
        return preview.request().kind().about() == About.PLAN;
    }

    private static String shortened(String name, int longest) {
        int end = Math.min(name.length(), longest);
        return name.substring(0, end > 0 && Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
    }
}
