package de.strategieportal.report;

import de.strategieportal.access.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

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

    protected KeptFile() {}

    /** @param writtenAs the role whose rights decided what it holds */
    public KeptFile(String name, String mediaType, long size, Role writtenAs) {
        this.name = name;
        this.mediaType = mediaType;
        this.size = size;
        this.writtenAs = writtenAs;
    }

    static KeptFile none() {
        return new KeptFile();
    }

    /** Managers see the plans of more Träger than staff, and everybody else sees more plans than readers. */
    boolean wasWrittenAs(Role role) {
        return writtenAs == role;
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
