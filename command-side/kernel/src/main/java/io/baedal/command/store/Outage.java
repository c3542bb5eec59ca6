package io.baedal.command.store;

import io.baedal.command.StoreUnavailable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/// Says once that the store is away, and once that it is back.
final class Outage {
    private static final Logger LOG = Logger.getLogger(Outage.class);

    private final AtomicBoolean away = new AtomicBoolean();

    void seen(Throwable failure) {
        if (failure instanceof StoreUnavailable && away.compareAndSet(false, true)) {
            LOG.warnf("%s. Commands are answered 503 until it is back.", failure.getMessage());
        }
    }

    void over() {
        if (away.get() && away.compareAndSet(true, false)) {
            LOG.info("The event store is back.");
        }
    }
}
