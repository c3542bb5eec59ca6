package io.baedal.query.search;

import com.mongodb.reactivestreams.client.MongoClients;
import io.baedal.query.search.ask.Asked;
import io.baedal.query.search.find.Found;
import io.baedal.query.search.find.Search;
import io.baedal.query.search.find.SearchForTests;
import io.quarkus.mongodb.impl.ReactiveMongoClientImpl;
import io.vertx.core.MultiMap;
import java.time.Clock;
import java.time.Duration;

/// The search as the service runs it, without HTTP around it.
final class Searching implements AutoCloseable {
    private final ReactiveMongoClientImpl client;
    private final Search search;

    Searching(SearchViews views, Clock clock, int candidates, int counted) {
        client = new ReactiveMongoClientImpl(MongoClients.create(views.connectionString()));
        search = SearchForTests.search(client, clock, candidates, counted);
    }

    Found ask(String... parameters) {
        var values = MultiMap.caseInsensitiveMultiMap();
        for (int at = 0; at < parameters.length; at += 2) {
            values.add(parameters[at], parameters[at + 1]);
        }
        return search.answer(1, Asked.of(values), false).await().atMost(Duration.ofSeconds(30));
    }

    @Override
    public void close() {
        client.close();
    }
}
