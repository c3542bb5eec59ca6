package io.baedal.relay;

import io.baedal.relay.status.RelayBoard;
import io.baedal.relay.status.RelayStatus;
import java.util.UUID;

/// A relay on a thread of the test's own process.
final class RunningRelay implements AutoCloseable {
    private final RelayBoard board;
    private final Relay relay;
    private final Thread thread;

    RunningRelay(RelayPlaces places, RelaySettings settings) {
        var instance = UUID.randomUUID().toString();
        board = new RelayBoard(settings.name(), instance);
        relay = new Relay(places, settings, instance, board, millis -> {});
        thread = Thread.ofPlatform().start(relay);
    }

    RelayStatus status() {
        return board.status();
    }

    RunningRelay whenActive() {
        Until.holds("the relay is active", board::isActive);
        return this;
    }

    @Override
    public void close() {
        relay.stop();
        Until.holds("the relay has ended", () -> !thread.isAlive());
    }
}
