package io.baedal.local.broker;

import java.io.IOException;

/// Something else listens on the port that the broker was given.
public final class PortTaken extends IOException {

    private static final long serialVersionUID = 1L;

    PortTaken(String host, int port) {
        super("The broker can't listen on " + host + ":" + port + ": the port is taken.");
    }
}
