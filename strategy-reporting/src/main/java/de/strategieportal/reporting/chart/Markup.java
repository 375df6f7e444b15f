package de.strategieportal.reporting.chart;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes well-formed XML; whatever is text gets escaped, and what no XML may hold is left out. */
public final class Markup {

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes name, value, name, value */
    public Markup open(String element, Object... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    public Markup empty(String element, Object... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    public Markup text(String text) {
        escape(text);
        return this;
    }

    /** A finished drawing. */
    public Markup raw(String drawing) {
        out.append(drawing);
        return this;
    }

    /** What is markup already. */
    public Markup raw(Markup other) {
        out.append(other.out);
        return this;
    }

    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    public Markup element(String element, String text, Object... attributes) {
        return open(element, attributes).text(text).close();
    }

    private void start(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(String.valueOf(attributes[i + 1]));
            out.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (allowed(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
