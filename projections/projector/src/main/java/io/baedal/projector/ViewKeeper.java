package io.baedal.projector;

import io.baedal.projections.kafka.NoticeFeed;
import io.baedal.projections.versions.ControlState;
import io.baedal.projections.versions.Keeper;
import io.baedal.projections.versions.ViewControl;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Sees to it that a view is kept as is decided: reads that once a second, hands on the notices, and gives signs of
/// life. While the decision can't be read, the last one holds.
public final class ViewKeeper {
    private static final Logger LOG = Logger.getLogger(ViewKeeper.class);
    private static final int SIGN_EVERY = 2;

    private final KeptView view;
    private final ViewControl control;
    private final NoticeFeed feed;
    private final String instance;
    private final Duration timeLimit;
    private final ScheduledExecutorService turns;
    private final Instant since = Instant.now();
    private boolean feeds;
    private long turn;
    private volatile String trouble;

    /// @param instance the projector's name
    /// @param timeLimit what one answer of the control may take
    ViewKeeper(KeptView view, ViewControl control, NoticeFeed feed, String instance, Duration timeLimit) {
        this.view = view;
        this.control = control;
        this.feed = feed;
        this.instance = instance;
        this.timeLimit = timeLimit;
        turns = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("keeper-" + view.name()).factory());
    }

    void start() {
        turns.scheduleWithFixedDelay(this::turn, 0, 1, TimeUnit.SECONDS);
    }

    private void turn() {
        try {
            view.follow(decided());
            if (!feeds) {
                feed.start();
                feeds = true;
            }
            if (turn++ % SIGN_EVERY == 0) {
                view.versions().forEach(this::sign);
            }
            works();
        } catch (RuntimeException problem) {
            fails(problem);
        }
    }

    private ControlState decided() {
        var state = control.read().await().atMost(longest());
        if (state.head().isPresent()) {
            return state;
        }
        return control.beginView(view.folds().newest().version(), Instant.now())
                .chain(control::read)
                .await()
                .atMost(longest());
    }

    private void sign(KeptVersion version) {
        var status = version.projection().status();
        var sign = new Keeper(
                instance,
                status.version(),
                status.state().name(),
                version.metrics().events(),
                Instant.now());
        control.alive(sign).await().atMost(longest());
    }

    private Duration longest() {
        return timeLimit.multipliedBy(4);
    }

    private void fails(RuntimeException problem) {
        if (trouble == null) {
            LOG.warnf("%s can't be seen to for now: %s", view.name(), problem);
        }
        trouble = problem.toString();
    }

    private void works() {
        if (trouble != null) {
            LOG.infof("%s is seen to again", view.name());
        }
        trouble = null;
    }

    /// What is kept.
    public KeptView view() {
        return view;
    }

    /// When this projector began to see to the view.
    public Instant since() {
        return since;
    }

    /// Why the decisions can't be read or followed, null when they can.
    public String trouble() {
        return trouble;
    }

    /// Seconds since Kafka last answered; negative when it never did.
    public double kafkaSilentSeconds() {
        return feed.silentSeconds();
    }

    /// Ends what is under way, commits, and stops. Blocks for a bounded time.
    void stop() {
        turns.shutdown();
        try {
            if (!turns.awaitTermination(timeLimit.toMillis(), TimeUnit.MILLISECONDS)) {
                turns.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        feed.close();
        view.stop();
    }
}
