package de.strategieportal.quartier.intake;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An age band as a heading states it. "6–15" alone does not say whether people of fifteen are in it; only the headings
 * beside it do: where another band begins with 15, "6–15" means six to under fifteen.
 */
record AgeHeading(int from, int to, Upper upper, boolean above) {

    enum Upper {
        INCLUDED,
        EXCLUDED,
        UNCLEAR,
        OPEN
    }

    private static final Pattern WORDS_AROUND = Pattern.compile(
            "\\b(inhabitants?|residents?|population|persons?|people|einwohner(innen)?|bevölkerung|personen|menschen|kinder|e|aged?|alters?|altersgruppen?|"
                    + "im|in|der|von|years?|old|jährigen?r?|jahren?|jahr|j)\\b");
    private static final Pattern YEARS =
            Pattern.compile("\\b(aged?|alters?|altersgruppe|years?|jährigen?r?|jahren?|jahr)\\b");

    private static final String N = "(\\d{1,3})";
    private static final String UNDER = "(?:bis )?(?:unter|under|below|unt|u|<|less than|to under|weniger als)";
    private static final String MORE =
            "(?:\\+|(?:und|u|oder|and|or|&) ?(?:mehr|älter|ältere|ä|älterer|darüber|over|older|above|more|up)|plus)";
    private static final Pattern BELOW = Pattern.compile(UNDER + " ?" + N);
    private static final Pattern UP_TO = Pattern.compile("(?:bis|bis zu|up to|<=|≤) ?" + N);
    private static final Pattern TO_UNDER = Pattern.compile(N + " ?(?:-|bis|to)? ?" + UNDER + " ?" + N);
    private static final Pattern BETWEEN = Pattern.compile(N + " ?(?:-|bis|to|bis zu) ?" + N);
    private static final Pattern AND_MORE = Pattern.compile(N + " ?" + MORE);
    private static final Pattern AT_LEAST = Pattern.compile("(?:ab|mindestens|from|>=|≥|at least) ?" + N);
    private static final Pattern ABOVE =
            Pattern.compile("(?:über|ueber|above|over|älter als|older than|mehr als|>) ?" + N);
    private static final Pattern SINGLE = Pattern.compile(N);

    /** Empty unless the heading speaks of an age band and of nothing else: neither of a share nor of a part of the people. */
    static Optional<AgeHeading> read(String heading) {
        var plain = spaced(heading);
        var text = Blanks.collapse(WORDS_AROUND.matcher(plain).replaceAll(" ").replaceAll("- (?=\\D|$)|-$", ""));
        return first(TO_UNDER, text)
                .map(it -> closed(number(it, 1), number(it, 2), Upper.EXCLUDED))
                .or(() -> first(BETWEEN, text).map(it -> closed(number(it, 1), number(it, 2), Upper.UNCLEAR)))
                .or(() -> first(BELOW, text).map(it -> closed(0, number(it, 1), Upper.EXCLUDED)))
                .or(() -> first(UP_TO, text).map(it -> closed(0, number(it, 1), Upper.UNCLEAR)))
                .or(() -> first(AND_MORE, text).map(it -> open(number(it, 1), false)))
                .or(() -> first(AT_LEAST, text).map(it -> open(number(it, 1), false)))
                .or(() -> first(ABOVE, text).map(it -> open(number(it, 1), true)))
                .or(() -> single(plain, text))
                .filter(AgeHeading::isPossible);
    }

    private static String spaced(String heading) {
        var plain = heading.toLowerCase(Locale.ROOT)
                .replaceAll("[‐‑–—−]", "-")
                .replaceAll("(?<=\\d)_(?=\\d)", "-")
                .replaceAll("(?<!\\d)[.,]|[.,](?!\\d)|[_:;()\\[\\]]", " ")
                .replaceAll("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)|(?<=und|and)(?=mehr|älter|over|older)", " ")
                .replace("-jährig", " jährig");
        return Blanks.collapse(plain);
    }

    /** A bare number is a year of age only where the heading says so. */
    private static Optional<AgeHeading> single(String plain, String text) {
        return YEARS.matcher(plain).find()
                ? first(SINGLE, text).map(it -> closed(number(it, 1), number(it, 1), Upper.INCLUDED))
                : Optional.empty();
    }

    private static Optional<Matcher> first(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::matches);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static AgeHeading closed(int from, int to, Upper upper) {
        return new AgeHeading(from, to, upper, false);
    }

    private static AgeHeading open(int from, boolean above) {
        return new AgeHeading(from, AgeBand.OPEN, Upper.OPEN, above);
    }

    private boolean isPossible() {
        return AgeBand.isPossible(from, upper == Upper.EXCLUDED ? to - 1 : to)
                && AgeBand.isPossible(above ? from + 1 : from, AgeBand.OPEN);
    }

    /** The band in whole years, read in the company of all age headings of the file. */
    AgeBand among(Collection<AgeHeading> all) {
        boolean shared = all.stream()
                .anyMatch(one -> one.upper == Upper.UNCLEAR
                        && all.stream().anyMatch(next -> next.from == one.to && next.from > one.from));
        if (upper == Upper.OPEN) {
            boolean endsBefore =
                    all.stream().anyMatch(one -> one.to == from && (one.upper == Upper.EXCLUDED || shared));
            return AgeBand.from(above && !endsBefore ? from + 1 : from);
        }
        return new AgeBand(
                from, upper == Upper.EXCLUDED || upper == Upper.UNCLEAR && shared ? Math.max(from, to - 1) : to);
    }
}
