package de.strategieportal.web.report;

import static java.util.Comparator.comparing;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.export.ReportFormat;
import de.strategieportal.reporting.report.Span;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the forms of reports offer to choose from, whatever they are about. */
@Named
@RequestScoped
public class ReportChoices {

    private static final List<String> DOCUMENTS_FIRST = List.of("pdf", "docx", "odt", "xlsx", "csv", "json");

    /** Each with what it is good for. */
    public Map<String, String> getFormats() {
        var formats = new LinkedHashMap<String, String>();
        ReportFormat.ALL.stream()
                .map(ReportFormat::key)
                .sorted(comparing(DOCUMENTS_FIRST::indexOf))
                .forEach(key -> formats.put(key, words("report.format." + key)));
        return formats;
    }

    public Map<String, String> getLanguages() {
        var languages = new LinkedHashMap<String, String>();
        languages.put("de", words("report.language.de"));
        languages.put("en", words("report.language.en"));
        return languages;
    }

    public Map<Span, String> getSpans() {
        var texts = new Texts(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        var spans = new LinkedHashMap<Span, String>();
        for (var span : Span.values()) {
            spans.put(span, span.name(texts));
        }
        return spans;
    }

    private static String words(String key) {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return new de.strategieportal.web.layout.Texts(locale).get(key);
    }
}
