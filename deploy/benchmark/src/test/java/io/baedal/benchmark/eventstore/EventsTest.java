package io.baedal.benchmark.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventsTest {

    @Test
    void anEventHasItsSizeAndKeepsItsStamp() {
        var data = Events.event(1_234_567_890_123L).getEventData();

        assertThat(data).hasSize(500);
        assertThat(Events.stampOf(data)).isEqualTo(1_234_567_890_123L);
    }
}
