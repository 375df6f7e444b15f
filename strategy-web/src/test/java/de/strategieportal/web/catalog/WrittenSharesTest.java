package de.strategieportal.web.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.catalog.ReferenceShare;
import de.strategieportal.shared.RuleViolation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenSharesTest {

    @Test
    void a_line_is_an_age_band_with_its_share_and_perhaps_a_note() {
        var shares = WrittenShares.read("14-29: 91\n\n30–49: 83,5 %\n70-: 5 (etwa)");

        assertThat(shares).extracting(ReferenceShare::getAgeFrom).containsExactly(14, 30, 70);
        assertThat(shares.get(1).getPercent()).isEqualByComparingTo("83.5");
        assertThat(shares.get(2).getAgeTo()).isEmpty();
        assertThat(shares.get(2).getNote()).contains("etwa");
    }

    @Test
    void what_is_written_is_read_again() {
        var written = "14-29: 91\n70-: 5.25 (etwa)";

        assertThat(WrittenShares.write(WrittenShares.read(written))).isEqualTo(written);
    }

    @Test
    void nothing_written_is_no_share() {
        assertThat(WrittenShares.read(null)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"14-29", "viele: 12", "14-29: alle", "-29: 12", "14-29: 12,345"})
    void a_line_that_cannot_be_read_is_refused_with_its_number(String line) {
        assertThatThrownBy(() -> WrittenShares.read("14-29: 91\n" + line))
                .hasMessage("reference_share.unreadable")
                .satisfies(e -> assertThat(((RuleViolation) e).arguments()).containsExactly(2));
    }
}
