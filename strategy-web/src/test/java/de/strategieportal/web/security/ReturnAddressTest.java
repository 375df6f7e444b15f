package de.strategieportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/strategy/list", "/strategy/overview?strategy=51&step=2", "/dashboard?quarter=2026-Q4"})
    void own_pages_are_returned_to(String asked) {
        assertThat(ReturnAddress.of(asked).path()).isEqualTo(asked);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org/",
                "/\\example.org",
                "/%5Cexample.org",
                "/;//example.org",
                "/%2F/example.org",
                "\\\\example.org",
                "/\t/example.org",
                "/\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "strategy/list"
            })
    void anything_that_could_lead_elsewhere_leads_to_the_start_page(String asked) {
        assertThat(ReturnAddress.of(asked)).isEqualTo(ReturnAddress.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/login?to=/login", "/login.xhtml", "/logout"})
    void nobody_is_led_in_a_circle(String asked) {
        assertThat(ReturnAddress.of(asked)).isEqualTo(ReturnAddress.START);
    }
}
