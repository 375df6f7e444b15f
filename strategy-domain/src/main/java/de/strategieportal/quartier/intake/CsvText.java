package de.strategieportal.quartier.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text into rows and cells. Line ends may be CRLF, LF or CR; cells may be quoted and then hold separators and
 * line ends. A quotation mark that is not closed costs its own line only, never the rest of the file.
 */
final class CsvText {

    private static final int LONGEST_CELL = 20_000;

    private final String text;
    private final char separator;
    private int position;
    private int line = 1;

    private CsvText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** All rows that hold anything. */
    static List<CsvRow> rows(String text, char separator) {
        return rows(text, separator, Integer.MAX_VALUE);
    }

    static List<CsvRow> rows(String text, char separator, int atMost) {
        var csv = new CsvText(text, separator);
        var rows = new ArrayList<CsvRow>();
        while (csv.position < text.length() && rows.size() < atMost) {
            var row = csv.row();
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private CsvRow row() {
        int begin = position;
        int beginLine = line;
        var cells = new ArrayList<String>();
        do {
            if (!readCell(cells)) {
                position = begin;
                line = beginLine;
                return brokenLine();
            }
        } while (skipSeparator());
        skipLineEnd();
        return new CsvRow(beginLine, cells, false);
    }

    private CsvRow brokenLine() {
        int begin = position;
        int beginLine = line;
        while (position < text.length() && !atLineEnd()) {
            position++;
        }
        var cells = List.of(text.substring(begin, position).split(Pattern.quote(String.valueOf(separator)), -1));
        skipLineEnd();
        return new CsvRow(beginLine, cells, true);
    }

    private boolean readCell(List<String> cells) {
        return position < text.length() && text.charAt(position) == '"' ? readQuoted(cells) : readPlain(cells);
    }

    private boolean readPlain(List<String> cells) {
        int begin = position;
        while (position < text.length() && text.charAt(position) != separator && !atLineEnd()) {
            position++;
        }
        return cells.add(text.substring(begin, position));
    }

    private boolean readQuoted(List<String> cells) {
        var cell = new StringBuilder();
        position++;
        while (position < text.length() && cell.length() < LONGEST_CELL) {
            char c = text.charAt(position);
            if (c == '"' && followedBy('"')) {
                cell.append('"');
                position += 2;
            } else if (c == '"') {
                position++;
                return cells.add(cell.toString()) && atCellEnd();
            } else if (atLineEnd()) {
                skipLineEnd();
                cell.append('\n');
            } else {
                cell.append(c);
                position++;
            }
        }
        return false;
    }

    private boolean atCellEnd() {
        while (position < text.length() && text.charAt(position) == ' ' && separator != ' ') {
            position++;
        }
        return position == text.length() || text.charAt(position) == separator || atLineEnd();
    }

    private boolean skipSeparator() {
        if (position < text.length() && text.charAt(position) == separator) {
            position++;
            return true;
        }
        return false;
    }

    private boolean atLineEnd() {
        return text.charAt(position) == '\n' || text.charAt(position) == '\r';
    }

    private void skipLineEnd() {
        if (position < text.length()) {
            position += text.charAt(position) == '\r' && followedBy('\n') ? 2 : 1;
            line++;
        }
    }

    private boolean followedBy(char next) {
        return position + 1 < text.length() && text.charAt(position + 1) == next;
    }
}
