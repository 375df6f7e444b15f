package de.strategieportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080, 127.0.0.1:8080",
        "http://localhost:8080/login?to=%2F, localhost:8080",
        "http://strategie.example.org, strategie.example.org",
        "http://strategie.example.org, strategie.example.org:80",
        "https://Strategie.Example.org, strategie.example.org",
        "https://strategie.example.org:8443, strategie.example.org:8443",
        "http://strategie_portal:8080, strategie_portal:8080",
        "http://[::1]:8080, [::1]:8080"
    })
    void a_page_of_the_host_that_was_asked_is_its_own(String sender, String host) {
        assertThat(reachedAt(host).isOf(sender)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                "https://example.org",
                "https://strategie.example.org.example.com",
                "https://strategie.example.org@example.com",
                "https://example.com/strategie.example.org",
                "https://strategie.example.org:8443",
                "http://strategie.example.org, https://example.com",
                "https://strategie.example.org https://example.com",
                "file:///strategie.example.org",
                "strategie.example.org",
                "//strategie.example.org",
                "https://strategie.example.org:99999999999"
            })
    void any_other_page_is_not(String sender) {
        assertThat(reachedAt("strategie.example.org").isOf(sender)).isFalse();
    }

    @Test
    void a_page_without_encryption_is_not_once_the_portal_is_reached_by_https() {
        var encrypted = new OwnAddress(true, List.of("strategie.example.org"), Optional.empty());

        assertThat(encrypted.isOf("https://strategie.example.org")).isTrue();
        assertThat(encrypted.isOf("http://strategie.example.org")).isFalse();
    }

    @Test
    void behind_a_proxy_that_asks_for_another_host_the_setting_counts() {
        var behind = new OwnAddress(
                false, List.of("127.0.0.1:8080"), Optional.of(URI.create("https://strategie.example.org/")));

        assertThat(behind.isOf("https://strategie.example.org")).isTrue();
        assertThat(behind.isOf("https://example.org")).isFalse();
    }

    private static OwnAddress reachedAt(String host) {
        return new OwnAddress(false, List.of(host), Optional.empty());
    }
}
