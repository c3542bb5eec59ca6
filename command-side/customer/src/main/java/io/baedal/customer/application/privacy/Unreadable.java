package io.baedal.customer.application.privacy;

import java.io.Serial;

/// A box that this key doesn't open. Says why, and nothing of what is in it.
public final class Unreadable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
        super(why);
    }
}
