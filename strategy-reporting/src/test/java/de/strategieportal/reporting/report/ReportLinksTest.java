package de.strategieportal.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportLinksTest {

    private static Optional<URI> portal(String address, boolean demonstration) {
        var links = new ReportLinks();
        links.portal = Optional.ofNullable(address).map(URI::create);
        links.demonstration = demonstration;
        links.port = 8090;
        return links.in(ReportQuery.read("kind=traeger", LocalDate.parse("2026-11-24"), Locale.GERMANY))
                .request()
                .portal();
    }

    @Test
    void reports_lead_to_the_address_of_the_installation() {
        assertThat(portal("https://portal.example/", true)).hasValue(URI.create("https://portal.example"));
    }

    @Test
    void those_of_a_demonstration_lead_to_this_machine() {
        assertThat(portal(null, true)).hasValue(URI.create("http://localhost:8090"));
    }

    @Test
    void without_an_address_they_lead_nowhere() {
        assertThat(portal(null, false)).isEmpty();
    }
}
