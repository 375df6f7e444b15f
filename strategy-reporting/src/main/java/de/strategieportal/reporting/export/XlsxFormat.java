package de.strategieportal.reporting.export;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.document.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook: a sheet for each table, and a first one that says what its figures mean. */
final class XlsxFormat implements ReportFormat {

    private static final int LONGEST_NAME = 31;
    private static final int NAME_WIDTH = 46;
    private static final int MEANING_WIDTH = 100;

    @Override
    public String key() {
        return "xlsx";
    }

    @Override
    public String mediaType(Report report) {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Strategieportal", "1.0");
        workbook.properties().setTitle(PlainText.cleaned(report.title().title()));
        var names = new LinkedHashSet<String>();
        var texts = report.texts();
        for (var table : report.tables()) {
            new Sheet(workbook, table, name -> free(name, names)).write();
        }
        explanations(report, texts, workbook.newWorksheet(free(texts.of("report.explanations"), names)));
        workbook.finish();
    }

    private static String free(String wished, Set<String> taken) {
        var plain =
                PlainText.cleaned(wished).replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        var name = shortened(plain, "");
        for (int i = 2; !taken.add(name.toLowerCase(java.util.Locale.ROOT)); i++) {
            name = shortened(plain, " (" + i + ")");
        }
        return name;
    }

    private static String shortened(String name, String end) {
        int room = LONGEST_NAME - end.length();
        return (name.length() <= room ? name : name.substring(0, room - 1) + "…") + end;
    }

    private static void explanations(Report report, Texts texts, Worksheet sheet) throws IOException {
        sheet.width(0, NAME_WIDTH);
        sheet.width(1, MEANING_WIDTH);
        sheet.inlineString(0, 0, PlainText.cleaned(report.title().title()));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.inlineString(1, 0, PlainText.cleaned(report.title().period()));
        int line = 2;
        for (var sentence : report.title().basis()) {
            sheet.inlineString(line++, 0, PlainText.cleaned(sentence));
        }
        for (var table : report.tables()) {
            var explained = table.columns().stream()
                    .filter(column -> !column.explanation().isEmpty())
                    .toList();
            if (!explained.isEmpty()) {
                line += 2;
                sheet.inlineString(line, 0, PlainText.cleaned(table.title()));
                sheet.style(line, 0).bold().set();
                header(sheet, ++line, List.of(texts.of("report.column"), texts.of("report.meaning")));
                for (var column : explained) {
                    sheet.inlineString(++line, 0, PlainText.cleaned(column.heading()));
                    sheet.inlineString(line, 1, PlainText.cleaned(column.explanation()));
                    sheet.style(line, 1).wrapText(true).set();
                }
            }
        }
        sheet.finish();
    }

    static void header(Worksheet sheet, int line, List<String> headings) {
        for (int i = 0; i < headings.size(); i++) {
            sheet.inlineString(line, i, PlainText.cleaned(headings.get(i)));
        }
        sheet.range(line, 0, line, headings.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("E4ECF7")
                .set();
    }
}
