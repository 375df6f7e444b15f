package de.strategieportal.strategy.document;

import static de.strategieportal.strategy.StrategyFixture.quartier;
import static de.strategieportal.strategy.StrategyFixture.traeger;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RoundTripPropertiesTest {

    @Property(tries = 150)
    void export_import_and_export_give_the_same_text(@ForAll Random random) {
        var text = PlanDocument.text(MeasuredDocument.of(AnyWholePlan.of(random)));
        var reading = AnyWholePlan.READER.read(text.getBytes(StandardCharsets.UTF_8), traeger(), quartier());
        assertThat(reading.problems()).isEmpty();
        assertThat(PlanDocument.text(MeasuredDocument.of(reading.plan().orElseThrow())))
                .isEqualTo(text);
    }

    @Property(tries = 150)
    void a_text_that_is_cut_off_or_bitten_says_what_is_wrong_and_never_fails(@ForAll Random random) {
        var bytes =
                PlanDocument.text(MeasuredDocument.of(AnyWholePlan.of(random))).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        var reading = AnyWholePlan.READER.read(bytes, traeger(), quartier());
        assertThat(reading.plan().isPresent()).isEqualTo(reading.problems().isEmpty());
    }
}
