package io.baedal.benchmark.load;

import io.vertx.core.Future;
import java.net.URI;
import java.time.Duration;
import java.util.function.IntFunction;

/// A service that is sent requests, so many at a time.
public final class HttpContestant implements Contestant {
    private final String name;
    private final Lanes lanes;

    /// @param calls the next request of a lane
    /// @param expected the status that counts as done
    public HttpContestant(String name, Http http, URI service, int inFlight, int expected, IntFunction<Call> calls) {
        this.name = name;
        this.lanes = new Lanes(http.vertx(), inFlight, lane -> send(http, service, expected, calls.apply(lane)));
    }

    private static Future<Boolean> send(Http http, URI service, int expected, Call call) {
        return http.begin(service, call)
                .compose(response -> response.body().map(body -> response.statusCode() == expected));
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
