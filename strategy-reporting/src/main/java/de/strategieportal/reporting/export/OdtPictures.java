package de.strategieportal.reporting.export;

import java.util.ArrayList;
import java.util.List;

/** The pictures of an OpenDocument file, which lie beside its text. */
final class OdtPictures {

    record Picture(String name, String mediaType, byte[] content) {}

    private final List<Picture> all = new ArrayList<>();

    /** @return where it lies */
    String add(String mediaType, byte[] content) {
        var ending = mediaType.replaceAll("^image/|\\+xml$", "");
        var name = "Pictures/" + (all.size() + 1) + "." + ending;
        all.add(new Picture(name, mediaType, content));
        return name;
    }

    List<Picture> all() {
        return all;
    }
}
