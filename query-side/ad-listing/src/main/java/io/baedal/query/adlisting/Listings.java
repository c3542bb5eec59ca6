package io.baedal.query.adlisting;

import io.baedal.query.read.ReadLimits;
import io.baedal.query.version.ActiveVersion;
import io.baedal.query.version.Versioned;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The view's documents, in the version that is served. Thread-safe.
@Singleton
final class Listings {
    private final Versioned<Listing> versions;

    Listings(
            ReactiveMongoClient mongo,
            ActiveVersion active,
            @ConfigProperty(name = "baedal.ads.candidates") int candidates,
            @ConfigProperty(name = "baedal.query.reads") int inFlight,
            @ConfigProperty(name = "baedal.query.slots-per-read") int slots,
            @ConfigProperty(name = "baedal.query.keys-per-read") int keys,
            @ConfigProperty(name = "baedal.query.queue") int queue,
            @ConfigProperty(name = "baedal.query.deadline") Duration deadline) {
        var slotLimits = new ReadLimits(inFlight, slots, queue, deadline);
        var limits = new ReadLimits(inFlight, keys, queue, deadline);
        versions = new Versioned<>(
                active, version -> Listing.of(mongo, active.view(), version, candidates, slotLimits, limits));
    }

    /// What everything in one answer is read from.
    Listing take() {
        return versions.take();
    }
}
