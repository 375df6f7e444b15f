package de.strategieportal.quartier.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** How the letters of a file are written down as bytes. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    /** A byte order mark decides; without one everything that is valid UTF-8 is UTF-8, and the rest Windows-1252. */
    public static TextEncoding recognise(byte[] file) {
        return Stream.of(values())
                .filter(encoding -> encoding.marks(file))
                .findFirst()
                .orElse(UTF_8.isValid(file) ? UTF_8 : WINDOWS_1252);
    }

    /** The text without its byte order mark; bytes that mean nothing in this encoding become the replacement character. */
    public String decode(byte[] file) {
        var text = new String(file, charset);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private boolean marks(byte[] file) {
        if (this == WINDOWS_1252) {
            return false;
        }
        var mark = BYTE_ORDER_MARK.getBytes(charset);
        return file.length >= mark.length && Arrays.equals(mark, Arrays.copyOf(file, mark.length));
    }

    private boolean isValid(byte[] file) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(file));
            return true;
        } catch (CharacterCodingException invalid) {
            return false;
        }
    }
}
