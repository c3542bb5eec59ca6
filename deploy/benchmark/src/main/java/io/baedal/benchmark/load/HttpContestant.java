package io.baedal.benchmark.load;

import java.net.URI;
import java.time.Duration;
import java.util.function.IntFunction;

/// A service that is sent requests, so many at a time.
public final class HttpContestant implements Contestant {
    private final String name;
    private final Lanes lanes;

    /// @param calls the next request of a lane
    /// @param expected the status that counts as done, where nothing was left out
    public HttpContestant(String name, Http http, URI service, int inFlight, int expected, IntFunction<Call> calls) {
        this.name = name;
        this.lanes = new Lanes(http.vertx(), inFlight, lane -> http.whole(service, calls.apply(lane), expected));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Measured run(Duration duration) {
        return lanes.run(duration);
    }
}
