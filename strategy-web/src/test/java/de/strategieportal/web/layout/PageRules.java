package de.strategieportal.web.layout;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What the author of a page may not write, and which texts the page needs. */
final class PageRules {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:'[^']*'|[^}'])*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern TEXT = Pattern.compile("text\\['([^']+)'\\]");
    private static final Pattern OWN_TEXT = Pattern.compile("page\\.(?:text|lines|filled)\\('([^']+)'[,)]");

    private static final Set<String> SPOKEN = Set.of(
            "title", "alt", "placeholder", "aria-label", "pt:aria-label", "label", "heading", "note", "what", "hint");
    private static final Set<String> FORBIDDEN_TAGS = Set.of("f:ajax", "f:websocket", "style");
    private static final Set<String> NAMED_TAGS = Set.of(
            "t:field",
            "t:calendarQuarter",
            "t:button",
            "t:linkButton",
            "t:card",
            "t:figure",
            "t:confirm",
            "t:filterSelect");

    private PageRules() {}

    static Stream<String> literals(PageSource page) {
        var texts = page.texts().stream();
        var attributes = page.elements().stream()
                .flatMap(PageRules::attributes)
                .filter(attribute -> SPOKEN.contains(attribute.getName()))
                .map(Attr::getValue);
        return Stream.concat(texts, attributes)
                .filter(text ->
                        WORD.matcher(EXPRESSION.matcher(text).replaceAll("")).find())
                .map(text -> page.path() + ": " + text.strip());
    }

    static Stream<String> offences(PageSource page) {
        return page.elements().stream()
                .flatMap(element -> Stream.concat(
                        Stream.of(element.getTagName()).filter(FORBIDDEN_TAGS::contains),
                        Stream.concat(
                                inlineScript(element),
                                attributes(element).map(Attr::getName).filter(PageRules::inline))))
                .map(offence -> page.path() + ": " + offence);
    }

    private static Stream<String> inlineScript(Element element) {
        var script =
                element.getTagName().equals("script") || element.getTagName().equals("h:outputScript");
        return script && !element.getTextContent().isBlank() ? Stream.of("inline script") : Stream.empty();
    }

    private static boolean inline(String attribute) {
        return attribute.equals("style") || attribute.equals("pt:required") || attribute.matches("(pt:)?on[a-z]+");
    }

    /** Keys the page looks up in the bundle, each with the alternatives that satisfy it. */
    static Stream<List<String>> keys(PageSource page) {
        var general =
                matches(TEXT, page.content()).filter(key -> !key.endsWith("_")).map(List::of);
        if (!page.isPage()) {
            return general;
        }
        var id = CurrentPage.idOf(page.path());
        return Stream.concat(
                general,
                Stream.concat(Stream.of("title"), ownNames(page))
                        .map(name -> List.of(id + "." + name, "common." + name)));
    }

    private static Stream<String> ownNames(PageSource page) {
        var named = page.elements().stream().flatMap(PageRules::namesOf);
        return Stream.concat(matches(OWN_TEXT, page.content()), named).filter(name -> !name.contains("#{"));
    }

    private static Stream<String> namesOf(Element element) {
        var id = element.getAttribute("id");
        return switch (element.getTagName()) {
            case "t:confirm" -> Stream.of(id, id + ".question", id + ".confirm");
            case "t:help" ->
                Stream.of(id.isEmpty() ? "help" : id).flatMap(name -> Stream.of(name, name + ".questions"));
            case "t:emptyState" -> Stream.of(id.isEmpty() ? "empty" : id);
            default -> {
                var speaks = element.hasAttribute("label") || element.hasAttribute("heading");
                yield NAMED_TAGS.contains(element.getTagName()) && !speaks ? Stream.of(id) : Stream.empty();
            }
        };
    }

    private static Stream<String> matches(Pattern pattern, String content) {
        return pattern.matcher(content).results().map(match -> match.group(1));
    }

    private static Stream<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(at -> (Attr) attributes.item(at));
    }
}
