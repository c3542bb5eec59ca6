package io.baedal.relay;

import io.baedal.relay.status.RelayBoard;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Runs the relay on a thread of its own, from the service's start to its end.
@ApplicationScoped
public class RelayService {
    private static final Logger LOG = Logger.getLogger(RelayService.class);
    private static final Duration END = Duration.ofSeconds(8);

    private final String instance = instance();
    private final RelayBoard board;
    private final Relay relay;
    private final Thread thread;

    RelayService(
            RelaySettings settings,
            MeterRegistry meters,
            @ConfigProperty(name = "baedal.event-store.connection-string") String eventStore,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        var latency = Timer.builder("baedal.relay.latency")
                .description("From an event being stored to its notice being acknowledged")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
        this.board = new RelayBoard(settings.name(), instance);
        this.relay = new Relay(
                new RelayPlaces(eventStore, bootstrapServers),
                settings,
                instance,
                board,
                millis -> latency.record(Math.max(0, millis), TimeUnit.MILLISECONDS));
        this.thread = Thread.ofPlatform().name("relay").daemon().unstarted(relay);
    }

    private static String instance() {
        var host = Optional.ofNullable(System.getenv("HOSTNAME")).orElse("relay");
        return host + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Produces
    @Singleton
    RelayBoard board() {
        return board;
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        relay.stop();
        if (!thread.join(END)) {
            LOG.warnf(
                    "The relay didn't end within %s; its standby takes over when it has been silent for long enough",
                    END);
            thread.interrupt();
        }
    }

    /// Whether the relay's thread runs.
    public boolean isAlive() {
        return thread.isAlive();
    }
}
