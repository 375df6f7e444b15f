package de.strategieportal.reporting.chart;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads a drawing back; fails where it is not well-formed. */
final class Xml {

    private Xml() {}

    static Document read(String drawing) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(drawing, e);
        }
    }

    static List<Element> all(String drawing, String element) {
        var nodes = read(drawing).getElementsByTagName(element);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    static List<String> texts(String drawing, String classes) {
        return all(drawing, "text").stream()
                .filter(text -> text.getAttribute("class").contains(classes))
                .map(Element::getTextContent)
                .toList();
    }

    static List<String> ids(String drawing) {
        return all(drawing, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
