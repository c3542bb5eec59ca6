package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.StreamState;
import org.junit.jupiter.api.Test;

/// The client has no exception of its own for these: what it hands on is the server's answer.
class LimitsTest extends Contract {

    @Test
    void anAppendOfOneMebibyteIsTooLarge() {
        EventData large = EventDataBuilder.binary("Large", new byte[1 << 20]).build();

        assertThatExceptionOfType(StatusRuntimeException.class)
                .isThrownBy(() -> append(newStream("l"), StreamState.any(), large))
                .satisfies(e -> assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT))
                .satisfies(e -> assertThat(trailer(e, "exception")).isEqualTo("maximum-append-size-exceeded"))
                .satisfies(e -> assertThat(trailer(e, "maximum-append-size")).isEqualTo("1048576"))
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

    private static String trailer(StatusRuntimeException refusal, String name) {
        return refusal.getTrailers().get(Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER));
    }
}
