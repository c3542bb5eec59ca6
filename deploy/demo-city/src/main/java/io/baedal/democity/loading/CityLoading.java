package io.baedal.democity.loading;

import io.baedal.democity.city.City;
import io.baedal.democity.tokens.TokenSource;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/// Loads a city through the platform's public door, many owners at a time.
public final class CityLoading {
    private final City city;
    private final String keys;
    private final TokenSource tokens;
    private final int inFlight;
    private final Tally tally;

    /// @param keys what all idempotency keys of this city begin with; visible ASCII
    /// @param inFlight how many owners, each with one command at a time, are loaded at once
    public CityLoading(City city, String keys, TokenSource tokens, int inFlight) {
        this.city = city;
        this.keys = keys;
        this.tokens = tokens;
        this.inFlight = inFlight;
        this.tally = new Tally(city);
    }

    /// How far it has come.
    public Tally tally() {
        return tally;
    }

    /// Loads what isn't there yet. Returns when all is, or throws the first failure once the others have stopped.
    ///
    /// @param patience how long to try one command while the platform is busy or away
    /// @throws Refused when the platform won't have a command
    /// @throws Unreachable when the patience has run out
    public void run(URI edgeAddress, Duration patience) throws InterruptedException {
        try (var edge = new Edge(edgeAddress, patience);
                var threads = Executors.newFixedThreadPool(
                        inFlight, Thread.ofVirtual().name("owner-", 1).factory())) {
            var owners = new ExecutorCompletionService<Void>(threads);
            for (var owner : city.owners()) {
                owners.submit(() -> {
                    new OwnerLoading(edge, keys, tally, owner, tokens.ownerToken(owner.id())).run();
                    return null;
                });
            }
            try {
                for (int left = city.owners().size(); left > 0; left--) {
                    owners.take().get();
                }
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
            } finally {
                threads.shutdownNow();
            }
        }
    }
}
