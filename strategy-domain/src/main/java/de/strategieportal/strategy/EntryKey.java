package de.strategieportal.strategy;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** What an entry is called in documents: the same in every revision of its plan and in plans copied from it. */
public final class EntryKey {

    public static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BITS = 40;
    private static final int RADIX = 36;

    private EntryKey() {}

    static String next() {
        return Long.toString(RANDOM.nextLong() >>> Long.SIZE - BITS, RADIX);
    }
}
