package de.strategieportal.quartier.intake;

import de.strategieportal.quartier.intake.Remark.Place;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A piece of an uploaded file, packed and written as text: the two databases have no type for large bytes in common, and
 * H2 ends a text at a million letters.
 */
@Embeddable
public class UploadPart implements Serializable {

    private static final int LONGEST = 1_000_000;

    @Enumerated(EnumType.STRING)
    private Place place;

    private int position;
    private String content;

    protected UploadPart() {}

    private UploadPart(Place place, int position, String content) {
        this.place = place;
        this.position = position;
        this.content = content;
    }

    static List<UploadPart> pack(Place place, byte[] file) {
        var packed = Base64.getEncoder().encodeToString(zip(file));
        var parts = new ArrayList<UploadPart>();
        for (int from = 0; from < packed.length(); from += LONGEST) {
            parts.add(new UploadPart(
                    place, parts.size(), packed.substring(from, Math.min(packed.length(), from + LONGEST))));
        }
        return parts;
    }

    static byte[] unpack(Place place, Collection<UploadPart> parts) {
        var packed = new StringBuilder();
        parts.stream()
                .filter(it -> it.place == place)
                .sorted(Comparator.comparingInt(it -> it.position))
                .forEach(it -> packed.append(it.content));
        return packed.isEmpty() ? new byte[0] : unzip(Base64.getDecoder().decode(packed.toString()));
    }

    private static byte[] zip(byte[] file) {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(file);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return zipped.toByteArray();
    }

    private static byte[] unzip(byte[] zipped) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return zip.readAllBytes();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UploadPart that
                && place == that.place
                && position == that.position
                && Objects.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, position);
    }
}
