package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.StreamState;
import org.junit.jupiter.api.Test;

class LimitsTest extends Contract {

    @Test
    void anAppendOfOneMebibyteIsTooLarge() {
        EventData large = EventDataBuilder.binary("Large", new byte[1 << 20]).build();

        assertThatExceptionOfType(StatusRuntimeException.class)
                .isThrownBy(() -> append(newStream("l"), StreamState.any(), large))
                .satisfies(e -> assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT))
                .withMessageContaining("Maximum Append Size");
    }

    @Test
    void anAppendOfManyEventsIsTooLargeAsAWhole() {
        EventData half = EventDataBuilder.binary("Half", new byte[600_000]).build();
        String stream = newStream("l");
        append(stream, StreamState.noStream(), half);

        EventData other = EventDataBuilder.binary("Half", new byte[600_000]).build();
        EventData another = EventDataBuilder.binary("Half", new byte[600_000]).build();
        assertThatExceptionOfType(StatusRuntimeException.class)
                .isThrownBy(() -> append(stream, StreamState.any(), other, another));
        assertThat(types(stream)).hasSize(1);
    }
}
