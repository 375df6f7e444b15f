package de.strategieportal.quartier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    @Test
    void line_ends_of_every_kind_are_counted_and_blank_rows_left_out() {
        var rows = CsvText.rows("a;b\r\n;\n\n1;2\r3;4", ';');

        assertThat(rows).extracting(CsvRow::line).containsExactly(1, 4, 5);
        assertThat(rows.get(2).cells()).containsExactly("3", "4");
    }

    @Test
    void a_quoted_cell_may_hold_separators_quotes_and_line_ends() {
        var rows = CsvText.rows("\"Name; lang\";\"Er sagt \"\"ja\"\"\"\n\"zwei\r\nZeilen\";x\nnach;her", ';');

        assertThat(rows.get(0).cells()).containsExactly("Name; lang", "Er sagt \"ja\"");
        assertThat(rows.get(1).cells()).containsExactly("zwei\nZeilen", "x");
        assertThat(rows.get(2).line()).isEqualTo(4);
    }

    @Test
    void a_quotation_mark_that_is_never_closed_costs_its_own_row_only() {
        var rows = CsvText.rows("a;b\n\"offen;1\nMitte;2\n\"Nord\";3\nSüd;4", ';');

        assertThat(rows).extracting(CsvRow::broken).containsExactly(false, true, false, false, false);
        assertThat(rows).extracting(CsvRow::line).containsExactly(1, 2, 3, 4, 5);
        assertThat(rows.get(3).cells()).containsExactly("Nord", "3");
    }

    @Test
    void the_separator_is_the_sign_that_cuts_all_rows_alike() {
        assertThat(Separator.recognise("Name;Anteil\nA;9,7\nB;1,2\n")).isEqualTo(Separator.SEMICOLON);
        assertThat(Separator.recognise("id,inhabitants\n01,5\n02,7\n")).isEqualTo(Separator.COMMA);
        assertThat(Separator.recognise("id\tEW\n01\t5\n")).isEqualTo(Separator.TAB);
        assertThat(Separator.recognise("id|EW\n01|5\n")).isEqualTo(Separator.PIPE);
        assertThat(Separator.recognise("nichts")).isEqualTo(Separator.SEMICOLON);
    }

    @Test
    void the_encoding_is_told_by_the_byte_order_mark_or_by_what_is_valid() {
        var text = "Neukölln – Süd";

        for (var encoding : List.of(TextEncoding.UTF_8, TextEncoding.UTF_16LE, TextEncoding.UTF_16BE)) {
            var marked =
                    ("\uFEFF" + text).getBytes(Charset.forName(encoding.name().replace('_', '-')));
            assertThat(TextEncoding.recognise(marked)).isEqualTo(encoding);
            assertThat(encoding.decode(marked)).isEqualTo(text);
        }
        assertThat(TextEncoding.recognise(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TextEncoding.UTF_8);
        var windows = text.getBytes(Charset.forName("windows-1252"));
        assertThat(TextEncoding.recognise(windows)).isEqualTo(TextEncoding.WINDOWS_1252);
        assertThat(TextEncoding.WINDOWS_1252.decode(windows)).isEqualTo(text);
    }
}
