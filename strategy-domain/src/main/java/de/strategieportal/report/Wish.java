package de.strategieportal.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What report is wanted. Opaque here: only the writer of reports reads the request. */
@Embeddable
public class Wish implements Serializable {

    @Column(name = "traeger_id")
    private long traeger;

    private String request;
    private String format;

    protected Wish() {}

    /**
     * @param traeger whose plans the report is about, with those below it
     * @param request as the writer of reports wrote it
     * @param format its key
     */
    public Wish(long traeger, String request, String format) {
        this.traeger = traeger;
        this.request = request;
        this.format = format;
    }

    public long getTraeger() {
        return traeger;
    }

    public String getRequest() {
        return request;
    }

    public String getFormat() {
        return format;
    }
}
