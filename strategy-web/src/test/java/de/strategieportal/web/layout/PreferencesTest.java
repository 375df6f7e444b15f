package de.strategieportal.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dashboard", "/strategy/goals?strategy=7&step=2"})
    void the_way_back_leads_to_the_page_one_came_from(String back) {
        assertThat(Preferences.pathWithin(back)).isEqualTo(back);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/a\r\nSet-Cookie: x=1",
                "dashboard"
            })
    void it_never_leads_to_another_host(String back) {
        assertThat(Preferences.pathWithin(back)).isEqualTo("/");
    }
}
