package de.strategieportal.web.report;

import static de.strategieportal.reporting.report.ReportChapter.BOARD_FIGURES;
import static de.strategieportal.reporting.report.ReportChapter.BOARD_QUARTIERE;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.report.ReportChapter;
import de.strategieportal.reporting.report.ReportKind;
import de.strategieportal.reporting.report.ReportRequest;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChapterOrderTest {

    static final CalendarQuarter Q4 = CalendarQuarter.of("2026-Q4");

    static ChapterOrder order(ReportChapter... chapters) {
        return new ChapterOrder(ReportRequest.of(ReportKind.BOARD, Optional.empty(), Period.of(Q4, Q4), Locale.GERMANY)
                .withChapters(chapters));
    }

    @Test
    void a_chapter_changes_places_with_its_neighbour() {
        var order = order(BOARD_FIGURES, BOARD_QUARTIERE);

        assertThat(order.moved("board-quartiere:up")).containsExactly(BOARD_QUARTIERE, BOARD_FIGURES);
        assertThat(order.moved("board-figures:down")).containsExactly(BOARD_QUARTIERE, BOARD_FIGURES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"board-figures:up", "board-quartiere:down", "preface:up", "", ":up", "board-figures"})
    void what_cannot_be_moved_stays(String move) {
        assertThat(order(BOARD_FIGURES, BOARD_QUARTIERE).moved(move)).containsExactly(BOARD_FIGURES, BOARD_QUARTIERE);
    }

    @Test
    void the_focus_follows_a_chapter_and_turns_at_the_ends() {
        var order = order(BOARD_FIGURES, BOARD_QUARTIERE);

        assertThat(order.button("board-figures:up")).isEqualTo("board-figures-down");
        assertThat(order.button("board-figures:down")).isEqualTo("board-figures-down");
        assertThat(order.button("board-quartiere:down")).isEqualTo("board-quartiere-up");
        assertThat(order.button("preface:up")).isEqualTo("chapters");
    }

    @Test
    void what_was_not_chosen_stands_below_and_cannot_be_moved() {
        var rows = order(BOARD_QUARTIERE).rows(new Texts(Locale.GERMANY));

        assertThat(rows).extracting(ChapterOrder.Row::key).containsExactly("board-quartiere", "board-figures");
        assertThat(rows).extracting(ChapterOrder.Row::chosen).containsExactly(true, false);
        assertThat(rows).noneMatch(row -> row.up() || row.down());
    }
}
