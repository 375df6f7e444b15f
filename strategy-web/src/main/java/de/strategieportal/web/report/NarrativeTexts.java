package de.strategieportal.web.report;

import de.strategieportal.report.NarrativeSection;
import java.util.EnumMap;
import java.util.Map;

/** What the form for a Sachbericht holds: a text for each section. */
public class NarrativeTexts {

    private final Map<NarrativeSection, String> texts = new EnumMap<>(NarrativeSection.class);

    String of(NarrativeSection section) {
        return texts.get(section);
    }

    void put(NarrativeSection section, String text) {
        texts.put(section, text);
    }

    public String getSituation() {
        return of(NarrativeSection.SITUATION);
    }

    public void setSituation(String text) {
        put(NarrativeSection.SITUATION, text);
    }

    public String getCourse() {
        return of(NarrativeSection.COURSE);
    }

    public void setCourse(String text) {
        put(NarrativeSection.COURSE, text);
    }

    public String getResults() {
        return of(NarrativeSection.RESULTS);
    }

    public void setResults(String text) {
        put(NarrativeSection.RESULTS, text);
    }

    public String getDifficulties() {
        return of(NarrativeSection.DIFFICULTIES);
    }

    public void setDifficulties(String text) {
        put(NarrativeSection.DIFFICULTIES, text);
    }

    public String getOutlook() {
        return of(NarrativeSection.OUTLOOK);
    }

    public void setOutlook(String text) {
        put(NarrativeSection.OUTLOOK, text);
    }
}
