package io.baedal.query.search.find;

import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import java.time.Clock;
import java.time.Duration;

/// Makes what the container makes.
public final class SearchForTests {
    private SearchForTests() {}

    public static Search search(ReactiveMongoClient mongo, Clock clock, int candidates, int counted) {
        var reads = new ShopReads(mongo, "search", Duration.ofSeconds(20), 1024);
        return new Search(reads, clock, candidates, counted, Duration.ZERO, 1);
    }
}
