package de.strategieportal.web.quartier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.quartier.ResidentBand;
import de.strategieportal.shared.RuleViolation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenBandsTest {

    static final List<ResidentBand> BANDS = List.of(new ResidentBand(0, 5, 412), new ResidentBand(80, null, 1230));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0-5: 412\n80-: 1230",
                "0 – 5 : 412\r\n\r\n80 – : 1.230\r\n",
                "0-5;412\n80-;1 230",
            })
    void a_line_is_an_age_band_however_people_separate_it(String written) {
        assertThat(WrittenBands.read(written)).isEqualTo(BANDS);
    }

    @Test
    void what_is_shown_can_be_read_again() {
        assertThat(WrittenBands.read(WrittenBands.write(BANDS))).isEqualTo(BANDS);
    }

    @Test
    void nothing_written_is_nobody_counted() {
        assertThat(WrittenBands.read(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kinder: 12", "0-5: 4,5", "0-5: -3", "0-5: 123456789", "5: 12"})
    void the_line_that_cannot_be_read_is_named(String line) {
        assertThatThrownBy(() -> WrittenBands.read("0-5: 1\n" + line))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal).hasMessage("quartier.band_unreadable");
                    assertThat(refusal.arguments()).containsExactly(2);
                });
    }
}
