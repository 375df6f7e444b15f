package de.strategieportal.report;

import de.strategieportal.access.Caller;
import de.strategieportal.access.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of the file of a report beside its content, which lies in {@link ReportPart}s. */
@Embeddable
public class KeptFile implements Serializable {

    @Column(name = "file_name")
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "file_size")
    private long size;

    @Enumerated(EnumType.STRING)
    @Column(name = "written_as")
    private Role writtenAs;

    @Column(name = "written_about")
    private String writtenAbout;

    protected KeptFile() {}

    KeptFile(String name, String mediaType, long size, Rights rights) {
        this.name = name;
        this.mediaType = mediaType;
        this.size = size;
        this.writtenAs = rights.role();
        this.writtenAbout =
                rights.traeger().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    static KeptFile none() {
        return new KeptFile();
    }

    /** Whether the caller could have it written the same way now. */
    boolean isFor(Caller caller) {
        return writtenAs == caller.role() && caller.readableTraeger().containsAll(traeger());
    }

    private Set<Long> traeger() {
        return writtenAbout == null || writtenAbout.isEmpty()
                ? Set.of()
                : Stream.of(writtenAbout.split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }

    public String getName() {
        return name;
    }

    public String getMediaType() {
        return mediaType;
    }

    /** Bytes; 0 while there is no file. */
    public long getSize() {
        return size;
    }
}
