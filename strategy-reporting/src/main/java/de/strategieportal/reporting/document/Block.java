package de.strategieportal.reporting.document;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.strategy.Light;
import de.strategieportal.strategy.feasibility.Severity;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** One thing in a chapter. Every format writes every kind of it. */
public sealed interface Block
        permits Block.Heading,
                Block.Text,
                Block.Bullets,
                Block.Facts,
                Block.KeyFigures,
                Block.Remarks,
                Block.Drawing,
                Block.Link,
                Table {

    void write(BlockWriter writer);

    /** @param level 1 below the chapter, 2 below that */
    record Heading(int level, String text) implements Block {
        @Override
        public void write(BlockWriter writer) {
            writer.heading(this);
        }
    }

    /** @param lead opens a chapter, larger than what follows */
    record Text(String text, boolean lead) implements Block {
        @Override
        public void write(BlockWriter writer) {
            writer.text(this);
        }
    }

    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }

        @Override
        public void write(BlockWriter writer) {
            writer.bullets(this);
        }
    }

    /** What is known about one thing: a label and what is said to it. */
    record Facts(List<Fact> facts) implements Block {
        public record Fact(String label, String value) {}

        public Facts {
            facts = List.copyOf(facts);
        }

        @Override
        public void write(BlockWriter writer) {
            writer.facts(this);
        }
    }

    /** A few numbers, large. */
    record KeyFigures(List<KeyFigure> figures) implements Block {
        /** @param light empty for figures that have none */
        public record KeyFigure(String name, Unit unit, Cell value, String note, Optional<Light> light) {

            public KeyFigure with(Cell other) {
                return new KeyFigure(name, unit, other, note, light);
            }

            /** The value as people read it. */
            public String shown(Texts texts) {
                return value.text()
                        .or(() -> value.number().map(number -> unit.brief(number, texts.locale())))
                        .orElseGet(() -> texts.of("unknown"));
            }
        }

        public KeyFigures {
            figures = List.copyOf(figures);
        }

        @Override
        public void write(BlockWriter writer) {
            writer.keyFigures(this);
        }
    }

    /** What a check found, gravest first. */
    record Remarks(List<Remark> remarks) implements Block {
        /**
         * @param word the severity in words: colour never stands alone
         * @param help what could be done about it; empty where that is not said
         */
        public record Remark(Severity severity, String word, String sentence, String help) {}

        public Remarks {
            remarks = List.copyOf(remarks);
        }

        @Override
        public void write(BlockWriter writer) {
            writer.remarks(this);
        }
    }

    /** @param alternative says in words what the drawing shows */
    record Drawing(String title, String svg, String alternative) implements Block {
        @Override
        public void write(BlockWriter writer) {
            writer.drawing(this);
        }
    }

    /** A way back into the portal. */
    record Link(String text, URI target) implements Block {
        @Override
        public void write(BlockWriter writer) {
            writer.link(this);
        }
    }
}
