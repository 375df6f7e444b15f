package de.strategieportal.reporting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * @param key stable name, the same in every language
 * @param wide whether it needs paper that lies across
 */
public record Chapter(String key, String title, List<Block> blocks, boolean wide) {

    public Chapter {
        blocks = List.copyOf(blocks);
        int level = 0;
        for (var block : blocks) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() > level + 1) {
                    throw new IllegalArgumentException("no heading above " + heading.text());
                }
                level = heading.level();
            }
        }
    }

    public Chapter(String key, String title, List<Block> blocks) {
        this(key, title, blocks, false);
    }

    public Chapter with(List<Block> others) {
        return new Chapter(key, title, others, wide);
    }

    public Stream<Table> tables() {
        return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
    }

    /** A chapter while it is written. What is empty leaves no trace. */
    public static final class Draft {

        private final String key;
        private final String title;
        private final List<Block> blocks = new ArrayList<>();
        private boolean wide;

        public Draft(String key, String title) {
            this.key = key;
            this.title = title;
        }

        public Draft heading(String text) {
            return add(new Block.Heading(1, text));
        }

        public Draft subheading(String text) {
            return add(new Block.Heading(2, text));
        }

        public Draft lead(String text) {
            return text == null || text.isBlank() ? this : add(new Block.Text(text, true));
        }

        public Draft text(String text) {
            return text == null || text.isBlank() ? this : add(new Block.Text(text, false));
        }

        public Draft texts(List<String> sentences) {
            sentences.forEach(this::text);
            return this;
        }

        public Draft bullets(List<String> items) {
            return items.isEmpty() ? this : add(new Block.Bullets(items));
        }

        public Draft facts(List<Block.Facts.Fact> facts) {
            return facts.isEmpty() ? this : add(new Block.Facts(facts));
        }

        public Draft wide() {
            wide = true;
            return this;
        }

        public Draft add(Block block) {
            blocks.add(block);
            return this;
        }

        public Draft addAll(List<? extends Block> others) {
            blocks.addAll(others);
            return this;
        }

        public boolean isEmpty() {
            return blocks.isEmpty();
        }

        public Chapter chapter() {
            return new Chapter(key, title, blocks, wide);
        }
    }
}
