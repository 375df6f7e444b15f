package de.strategieportal.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static Table table(String key, String... columns) {
        return new Table(
                key,
                key,
                Stream.of(columns).map(name -> Column.text(name, name)).toList(),
                List.of(row(columns)));
    }

    private static Row row(String... words) {
        return Row.of(Stream.of(words).map(Cell::of).toArray(Cell[]::new));
    }

    private static Report report(Table... tables) {
        return report(Stream.of(tables)
                .map(table -> new Chapter("chapter", "Kapitel", List.of(table)))
                .toArray(Chapter[]::new));
    }

    private static Report report(Chapter... chapters) {
        return new Report(
                new TitlePage("", "", "", Optional.empty(), Letterhead.plain(""), List.of()),
                List.of(chapters),
                Locale.GERMANY);
    }

    @Test
    void tables_of_one_key_become_one_under_the_names_of_their_chapters() {
        assertThat(report(table("a", "x", "y"), table("b", "x"), table("a", "x", "y"))
                        .tables())
                .satisfiesExactly(
                        joined -> assertThat(joined.rows())
                                .containsExactly(row("Kapitel", "x", "y"), row("Kapitel", "x", "y")),
                        alone -> assertThat(alone.rows()).containsExactly(row("x")));
    }

    @Test
    void tables_of_one_key_tell_the_heading_above_them() {
        var chapter = new Chapter.Draft("chapter", "Kapitel")
                .add(table("a", "x"))
                .heading("Plan 1")
                .subheading("Zahlen")
                .add(table("a", "x"))
                .heading("Plan 2")
                .add(table("a", "x"))
                .chapter();

        assertThat(report(chapter).tables()).singleElement().satisfies(joined -> {
            assertThat(joined.columns()).extracting(Column::key).containsExactly("chapter", "section", "x");
            assertThat(joined.rows())
                    .containsExactly(
                            row("Kapitel", "", "x"), row("Kapitel", "Plan 1", "x"), row("Kapitel", "Plan 2", "x"));
        });
    }

    @Test
    void tables_of_one_key_have_the_same_columns() {
        var one = table("a", "x", "y");
        var other = table("a", "x");

        assertThatThrownBy(() -> report(one, other)).hasMessageContaining("a");
    }
}
