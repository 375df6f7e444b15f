package de.strategieportal.web.layout;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A Facelets file as its author wrote it. */
record PageSource(String path, String content) {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    static List<PageSource> all() {
        try (var files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(PageSource::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static PageSource tagLibrary() {
        return read(WEBAPP.resolve("WEB-INF/portal.taglib.xml"));
    }

    private static PageSource read(Path file) {
        try {
            return new PageSource("/" + WEBAPP.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Pages with an address of their own; the rest are parts of pages. */
    boolean isPage() {
        return !path.startsWith("/WEB-INF/");
    }

    /** Prose in one file per language. */
    boolean isProse() {
        return path.startsWith("/WEB-INF/legal/");
    }

    List<Element> elements() {
        var all = document().getElementsByTagName("*");
        return nodes(all).map(Element.class::cast).toList();
    }

    List<String> texts() {
        var texts = new ArrayList<String>();
        collect(document(), texts);
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            texts.add(node.getNodeValue());
        }
        nodes(node.getChildNodes()).forEach(child -> collect(child, texts));
    }

    private static Stream<Node> nodes(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(list::item);
    }

    private Document document() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(content)));
        } catch (IOException | SAXException | ParserConfigurationException failure) {
            throw new IllegalStateException(path, failure);
        }
    }
}
