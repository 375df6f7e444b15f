package de.strategieportal.web.testing;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the portal answered to one request. */
public record Answer(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String location() {
        return header("Location");
    }

    public Document document() {
        return Jsoup.parse(body());
    }

    /** The text of the first element with this ARIA role. */
    public String textOf(String role) {
        return Optional.ofNullable(document().selectFirst("[role=" + role + "]"))
                .map(element -> element.text())
                .orElse("");
    }
}
