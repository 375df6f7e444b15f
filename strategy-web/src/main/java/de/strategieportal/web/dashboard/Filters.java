package de.strategieportal.web.dashboard;

import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Figure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person chose on the dashboards, as it stands in the address. Every way from one dashboard to another, to a file
 * or to a saved view carries it along; names nobody knows are dropped on the way.
 */
@Named
@RequestScoped
public class Filters {

    /** Chosen once, kept from dashboard to dashboard. */
    private static final List<String> KEPT = List.of(
            "traeger", "quarter", "drafts", "quartier", "figure", "per", "category", "sort", "descending", "rank");

    /** What a page is about; it stays on its page. */
    private static final List<String> OWN = List.of("of", "all");

    private static final String FILE = "file";

    /** A field of a form that nobody sees. */
    public record Hidden(String name, String value) {}

    @Inject
    HttpServletRequest request;

    /** To another dashboard. */
    public String to(String path) {
        return address(request.getContextPath() + path, chosen(KEPT));
    }

    /** To another dashboard that is about one thing. */
    public String about(String path, Object of) {
        var chosen = chosen(KEPT);
        chosen.put("of", List.of(String.valueOf(of)));
        return address(request.getContextPath() + path, chosen);
    }

    /** To each Quartier, in the order of the comparison. */
    List<String> toQuartiere(Comparison comparison) {
        return comparison.quartiere().stream()
                .map(quartier -> toQuartier(quartier.quartier()))
                .toList();
    }

    public String toQuartier(long quartier) {
        return about("/dashboard/quartier", quartier);
    }

    /** To what a number means and rests on. */
    public String figure(Figure figure) {
        var chosen = chosen(KEPT);
        chosen.put("figure", List.of(figure.key()));
        return address(request.getContextPath() + "/dashboard/figure", chosen);
    }

    /** To this page with something else chosen; nothing takes the choice back. */
    public String with(String name, Object value) {
        return address(request.getRequestURI(), changed(name, value));
    }

    /** To this page with two things chosen. */
    public String with(String name, Object value, String second, Object other) {
        var chosen = changed(name, value);
        chosen.put(second, other == null ? List.of() : List.of(String.valueOf(other)));
        return address(request.getRequestURI(), chosen);
    }

    /** To a chart of this page as a file. */
    public String file(String chart, String format) {
        return with(FILE, chart + "." + format);
    }

    /** This page as it is, to be kept under a name. */
    public String getHere() {
        return address(
                request.getRequestURI().substring(request.getContextPath().length()), chosen(all()));
    }

    /** What a form has to carry along besides its own fields. */
    public List<Hidden> hidden(String... fields) {
        var hidden = new ArrayList<Hidden>();
        chosen(all()).forEach((name, values) -> {
            if (!Arrays.asList(fields).contains(name)) {
                values.forEach(value -> hidden.add(new Hidden(name, value)));
            }
        });
        return hidden;
    }

    private Map<String, List<String>> changed(String name, Object value) {
        var chosen = chosen(all());
        chosen.put(name, value == null ? List.of() : List.of(String.valueOf(value)));
        return chosen;
    }

    private Map<String, List<String>> chosen(List<String> names) {
        var chosen = new TreeMap<String, List<String>>();
        for (var name : names) {
            var values = Stream.ofNullable(request.getParameterValues(name))
                    .flatMap(Stream::of)
                    .filter(value -> !value.isBlank())
                    .toList();
            if (!values.isEmpty()) {
                chosen.put(name, values);
            }
        }
        return chosen;
    }

    private static List<String> all() {
        return Stream.concat(KEPT.stream(), OWN.stream()).toList();
    }

    private static String address(String path, Map<String, List<String>> chosen) {
        var query = chosen.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
