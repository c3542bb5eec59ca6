package io.baedal.relay;

import io.baedal.relay.announce.Announcing;
import io.baedal.relay.announce.Routes;
import io.baedal.relay.announce.Topics;
import io.baedal.relay.lag.LagProbe;
import io.baedal.relay.lease.Lease;
import io.baedal.relay.lease.LeaseLost;
import io.baedal.relay.lease.LeaseStream;
import io.baedal.relay.lease.Silence;
import io.baedal.relay.lease.Tail;
import io.baedal.relay.status.RelayBoard;
import java.time.Duration;
import java.util.function.LongConsumer;
import org.jboss.logging.Logger;

/// A relay: stands by until the lease is its own, announces until the lease is lost, something fails or it is
/// stopped, and begins again. Everything that a failure leaves behind is in the lease's stream, so every turn
/// starts from there.
public final class Relay implements Runnable {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private final RelayPlaces places;
    private final RelaySettings settings;
    private final String instance;
    private final Routes routes;
    private final Topics topics;
    private final RelayBoard board;
    private final LongConsumer published;
    private final Bell bell = new Bell();
    private final BackOff backOff = new BackOff(Duration.ofMillis(100), Duration.ofSeconds(2));
    private volatile boolean stopping;

    /// @param instance names this process; never used twice
    /// @param published hears the milliseconds from event to acknowledgement of each notice
    public Relay(
            RelayPlaces places, RelaySettings settings, String instance, RelayBoard board, LongConsumer published) {
        this.places = places;
        this.settings = settings;
        this.instance = instance;
        this.routes = Routes.of(settings.contexts(), settings.topics());
        this.topics = new Topics(settings.partitions(), settings.replication(), settings.retention());
        this.board = board;
        this.published = millis -> {
            board.published();
            published.accept(millis);
        };
    }

    /// Works until [#stop()].
    @Override
    public void run() {
        while (!stopping) {
            try (var store = Store.open(places.eventStore())) {
                turn(store);
            } catch (LeaseLost lost) {
                LOG.infof("Standing by: %s", lost.getMessage());
            } catch (RuntimeException trouble) {
                board.trouble(String.valueOf(trouble.getMessage()));
                if (!stopping) {
                    LOG.warnf("Pausing: %s", trouble);
                    bell.await(backOff.next());
                }
            }
        }
    }

    /// Ends the relay in order: what is on its way is awaited for two seconds, and the lease is given up.
    public void stop() {
        stopping = true;
        bell.ring();
    }

    private void turn(Store store) {
        var stream = new LeaseStream(store, settings.name());
        var lag = new LagWatch(new LagProbe(routes, settings.lagLimit()), board, store);
        var seen = standBy(stream, lag);
        if (stopping) {
            return;
        }
        topics.ensure(places.bootstrapServers(), routes.topics());
        lead(store, Lease.take(stream, seen, instance), lag);
    }

    private Tail standBy(LeaseStream stream, LagWatch lag) {
        var silence = new Silence(instance, settings.silence(), System::nanoTime);
        var tail = stream.tail();
        while (!silence.allowsTaking(tail) && !stopping) {
            board.standby(tail.checkpoint());
            lag.look();
            bell.await(settings.look());
            tail = stream.tail();
        }
        return tail;
    }

    private void lead(Store store, Lease lease, LagWatch lag) {
        LOG.infof("Active in term %d, from %s", lease.term(), lease.start());
        var announcing = Announcing.begin(
                store,
                routes,
                places.bootstrapServers(),
                instance,
                lease.start(),
                settings.inFlight(),
                bell::ring,
                published);
        try (announcing) {
            board.active(lease.term(), announcing::acknowledged, announcing::waiting);
            var stall = new Stall(settings.stall(), System::nanoTime);
            while (!stopping) {
                bell.await(settings.heartbeat());
                lease.renew(announcing.acknowledged());
                lag.look();
                goesOn(announcing, stall);
            }
            lease.release(announcing.finish(LAST_WORDS));
            LOG.infof("Released the lease of term %d", lease.term());
        } finally {
            board.stopped();
        }
    }

    private void goesOn(Announcing announcing, Stall stall) {
        if (announcing.failure() != null && !stopping) {
            throw new Interruption("Announcing failed: " + announcing.failure(), announcing.failure());
        }
        if (announcing.waiting() > 0 && announcing.longestWait().compareTo(settings.stall()) > 0) {
            throw new Interruption("Kafka hasn't acknowledged anything for " + settings.stall(), null);
        }
        if (stall.sees(announcing.acknowledged(), board.lag())) {
            throw new Interruption("The subscription has brought nothing for " + settings.stall(), null);
        }
        backOff.goesWell();
    }
}
