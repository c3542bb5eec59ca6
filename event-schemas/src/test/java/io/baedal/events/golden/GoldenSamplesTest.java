package io.baedal.events.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.EventCodec;
import io.baedal.events.schema.Schemas;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenSamplesTest {
    static List<GoldenSample> samples() {
        return GoldenSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void obeysItsSchema(GoldenSample sample) {
        assertThat(Schemas.problems(sample.type().name(), sample.version(), sample.json()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadAsTodaysRecordAndWrittenByTodaysSchema(GoldenSample sample) {
        var event = EventCodec.standard().decode(sample.type().name(), sample.version(), sample.json());
        var encoded = EventCodec.standard().encode(event);

        assertThat(event).isInstanceOf(sample.type().record());
        assertThat(encoded.type()).isEqualTo(sample.type().name());
        assertThat(encoded.version()).isEqualTo(sample.type().version());
        assertThat(Schemas.problems(encoded.type(), encoded.version(), encoded.data()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void ofTodaysVersionIsWrittenByteForByteAsItWasRead(GoldenSample sample) {
        if (sample.version() == sample.type().version()) {
            var event = EventCodec.standard().decode(sample.type().name(), sample.version(), sample.json());

            assertThat(EventCodec.standard().encode(event).data())
                    .asString()
                    .isEqualTo(Schemas.parse(sample.json()).toString());
        }
    }
}
