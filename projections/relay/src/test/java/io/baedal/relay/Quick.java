package io.baedal.relay;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Settings for tests: like the real ones, only faster.
record Quick(String name, Map<String, String> topics, Duration silence) implements RelaySettings {
    Quick(String name, String topic, Duration silence) {
        this(name, Map.of("shop", topic), silence);
    }

    @Override
    public List<String> contexts() {
        return List.of("shop");
    }

    @Override
    public int partitions() {
        return 3;
    }

    @Override
    public short replication() {
        return 1;
    }

    @Override
    public Duration retention() {
        return Duration.ofHours(1);
    }

    @Override
    public int inFlight() {
        return 50;
    }

    @Override
    public Duration heartbeat() {
        return Duration.ofMillis(200);
    }

    @Override
    public Duration look() {
        return Duration.ofMillis(50);
    }

    @Override
    public Duration stall() {
        return Duration.ofSeconds(5);
    }

    @Override
    public int lagLimit() {
        return 100;
    }
}
