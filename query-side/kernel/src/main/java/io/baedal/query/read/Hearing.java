package io.baedal.query.read;

import org.jboss.logging.Logger;

/// Says once that reading fails, and once that it works again. Thread-safe.
public final class Hearing {
    private static final Logger LOG = Logger.getLogger(Hearing.class);

    private final String what;
    private volatile boolean away;

    /// @param what is read
    public Hearing(String what) {
        this.what = what;
    }

    /// A read failed.
    public void failed(Throwable failure) {
        if (!away) {
            away = true;
            LOG.errorf("Reading %s fails: %s", what, failure.getMessage());
        }
    }

    /// A read was answered.
    public void answered() {
        if (away) {
            away = false;
            LOG.infof("Reading %s works again", what);
        }
    }
}
