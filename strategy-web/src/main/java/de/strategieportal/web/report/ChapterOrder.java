package de.strategieportal.web.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.report.ReportChapter;
import de.strategieportal.reporting.report.ReportRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The chapters of a report as a list to choose from: those chosen in their order, then the others. */
public record ChapterOrder(ReportRequest request) {

    private static final String UP = ":up";
    private static final String DOWN = ":down";

    /**
     * @param up whether it is chosen and another stands above it
     * @param down whether it is chosen and another stands below it
     */
    public record Row(String key, String name, boolean chosen, boolean up, boolean down) {}

    List<Row> rows(Texts texts) {
        var chosen = request.chapters();
        var others = request.kind().chapters().stream().filter(chapter -> !chosen.contains(chapter));
        return Stream.concat(chosen.stream(), others)
                .map(chapter -> new Row(
                        chapter.key(),
                        chapter.name(texts),
                        chosen.contains(chapter),
                        chosen.indexOf(chapter) > 0,
                        chosen.contains(chapter) && chosen.indexOf(chapter) < chosen.size() - 1))
                .toList();
    }

    /** @param move the key of a chapter and where it goes, such as {@code summary:up}; anything else changes nothing */
    List<ReportChapter> moved(String move) {
        var chapters = new ArrayList<>(request.chapters());
        int place = place(move);
        int target = place + (move.endsWith(UP) ? -1 : move.endsWith(DOWN) ? 1 : 0);
        if (place >= 0 && target >= 0 && target < chapters.size()) {
            Collections.swap(chapters, place, target);
        }
        return chapters;
    }

    /** The button that continues the move where it has led to; at either end the one that leads back. */
    String button(String move) {
        int place = place(move);
        if (place < 0) {
            return "chapters";
        }
        boolean up = move.endsWith(UP) ? place > 0 : place == request.chapters().size() - 1;
        return request.chapters().get(place).key() + (up ? "-up" : "-down");
    }

    private int place(String move) {
        return request.chapters().stream()
                .map(ReportChapter::key)
                .toList()
                .indexOf(move.replaceFirst("(" + UP + "|" + DOWN + ")$", ""));
    }
}
