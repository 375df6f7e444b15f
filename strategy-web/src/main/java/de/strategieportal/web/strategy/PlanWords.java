package de.strategieportal.web.strategy;

import de.strategieportal.catalog.Catalog;
import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.strategy.Criterion;
import de.strategieportal.strategy.Step;
import de.strategieportal.strategy.document.Part;
import de.strategieportal.strategy.document.PartDifference;
import de.strategieportal.strategy.document.PlanParts;
import de.strategieportal.strategy.document.Section;
import de.strategieportal.strategy.document.ValueDifference;
import de.strategieportal.web.layout.Terms;
import de.strategieportal.web.layout.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** What stands in the document of a plan, in the words of the pages of its steps. */
@Named
@RequestScoped
public class PlanWords {

    /** Fields that hold the keys of other entries. */
    private static final Map<String, Section> REFERENCES = Map.of(
            "targetGroup", Section.TARGET_GROUPS,
            "goal", Section.OVERARCHING_GOALS,
            "goals", Section.DIGITAL_GOALS,
            "resource", Section.RESOURCES,
            "channels", Section.CHANNELS);

    /** Fields whose label has another name on the page of the step. */
    private static final Map<String, String> LABELS = Map.of(
            "PLAN.title", "strategy_title",
            "DIGITAL_GOALS.targetGroup", "group",
            "BUDGET_LINES.label", "budget",
            "ACTIVITIES.title", "activity");

    @Inject
    Catalog catalog;

    @Inject
    PlanChoices choices;

    @Inject
    Terms terms;

    private Map<String, String> channels;
    private Map<String, String> categories;

    /** Everything a document holds, part by part. */
    public List<ShownPart> parts(JsonObject document) {
        var names = names(document);
        return PlanParts.of(document).stream()
                .filter(part -> !part.fields().isEmpty())
                .map(part -> new ShownPart(part.section(), name(part), null, values(part, names)))
                .toList();
    }

    private List<ShownValue> values(Part part, Map<String, String> names) {
        return part.fields().entrySet().stream()
                .map(field -> new ShownValue(
                        label(part.section(), field.getKey()),
                        "",
                        said(part.section(), field.getKey(), field.getValue(), names)))
                .toList();
    }

    /** What differs between two documents, part by part. */
    public List<ShownPart> differences(JsonObject before, JsonObject after, List<PartDifference> differences) {
        var was = names(before);
        var is = names(after);
        return differences.stream()
                .map(each ->
                        new ShownPart(each.part().section(), name(each.part()), each.kind(), values(each, was, is)))
                .toList();
    }

    private List<ShownValue> values(PartDifference difference, Map<String, String> was, Map<String, String> is) {
        var section = difference.part().section();
        return difference.values().stream()
                .map(value -> value(section, value, was, is))
                .toList();
    }

    private ShownValue value(Section section, ValueDifference value, Map<String, String> was, Map<String, String> is) {
        return new ShownValue(
                label(section, value.field()),
                value.before()
                        .map(each -> said(section, value.field(), each, was))
                        .orElse(""),
                value.after()
                        .map(each -> said(section, value.field(), each, is))
                        .orElse(""));
    }

    /** The name of a part; for a channel of the catalogue the one it has there. */
    public String name(Section section, String name) {
        return section == Section.CHANNELS ? channels().getOrDefault(name, name) : name;
    }

    private String name(Part part) {
        return name(part.section(), part.name());
    }

    /** What the page of the step calls the field. */
    public String label(Section section, String field) {
        if (section == Section.WEIGHTS) {
            return criterion(field);
        }
        return new Texts(Faces.getLocale()).find(key(section, field)).orElse(field);
    }

    /** Of the label on the page of the step. */
    static String key(Section section, String field) {
        var page = section.step().map(PlanWords::page).orElse("overview");
        return "strategy_" + page + "." + LABELS.getOrDefault(section + "." + field, field);
    }

    private String criterion(String name) {
        return Arrays.stream(Criterion.values())
                .filter(criterion -> criterion.name().equals(name))
                .map(terms::of)
                .findFirst()
                .orElse(name);
    }

    /** The labels of several fields in one line. */
    public String labels(Optional<Section> section, List<String> fields) {
        return section.map(
                        each -> fields.stream().map(field -> label(each, field)).collect(Collectors.joining(", ")))
                .orElse("");
    }

    private String said(Section section, String field, JsonValue value, Map<String, String> names) {
        if (value instanceof JsonArray array) {
            return array.stream().map(each -> said(section, field, each, names)).collect(Collectors.joining("; "));
        }
        if (value instanceof JsonObject contribution) {
            var how = contribution.getString("how", "");
            var goal = said(section, "goal", contribution.get("goal"), names);
            return how.isEmpty() ? goal : goal + ": " + how;
        }
        if (value instanceof JsonString text) {
            return said(section, field, text, names);
        }
        return choices.said(section.meaning(field, value));
    }

    private String said(Section section, String field, JsonString text, Map<String, String> names) {
        if (field.equals("category")) {
            return categories().getOrDefault(text.getString(), text.getString());
        }
        if (field.equals("channel")) {
            return channels().getOrDefault(text.getString(), text.getString());
        }
        if (REFERENCES.containsKey(field)) {
            return names.getOrDefault(REFERENCES.get(field) + "/" + text.getString(), text.getString());
        }
        return choices.said(section.meaning(field, text));
    }

    private Map<String, String> names(JsonObject document) {
        var names = new HashMap<String, String>();
        PlanParts.of(document).forEach(part -> names.put(part.section() + "/" + part.key(), name(part)));
        return names;
    }

    private Map<String, String> channels() {
        if (channels == null) {
            channels = catalog.channelNames();
        }
        return channels;
    }

    private Map<String, String> categories() {
        if (categories == null) {
            var locale = Faces.getLocale();
            categories = catalog.categories().stream()
                    .collect(Collectors.toMap(TargetGroupCategory::getCode, category -> category.name(locale)));
        }
        return categories;
    }

    private static String page(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
