package io.baedal.local.relational;

import java.io.IOException;

/// Something else listens on the port that PostgreSQL was given.
public final class PortTaken extends IOException {

    private static final long serialVersionUID = 1L;

    PortTaken(String host, int port) {
        super("PostgreSQL can't listen on " + host + ":" + port + ": the port is taken.");
    }
}
