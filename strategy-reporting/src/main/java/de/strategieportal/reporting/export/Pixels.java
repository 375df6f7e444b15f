package de.strategieportal.reporting.export;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** A drawing for programs that know no vector drawings. */
final class Pixels {

    private static final float DOTS_PER_CENTIMETRE = 80;

    static {
        Typeface.forDrawings();
    }

    private Pixels() {}

    /** @param width on paper, in centimetres */
    static byte[] of(String svg, double width) {
        var picture = new ByteArrayOutputStream();
        var transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, (float) width * DOTS_PER_CENTIMETRE);
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(picture));
        } catch (TranscoderException e) {
            throw new IllegalArgumentException(e);
        }
        return picture.toByteArray();
    }
}
