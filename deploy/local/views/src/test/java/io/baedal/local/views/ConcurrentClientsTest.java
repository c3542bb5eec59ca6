package io.baedal.local.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Many clients at once see whole documents, and of those that expect the same revision one wins.
class ConcurrentClientsTest {

    private ViewsServer server;
    private MongoClient client;
    private MongoCollection<Document> pages;

    @BeforeEach
    void start() {
        server = ViewsServer.start(null, 0);
        client = MongoClients.create(server.connectionString());
        pages = client.getDatabase("view").getCollection("pages");
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void aReaderNeverSeesHalfAnUpdate() throws Exception {
        pages.insertOne(state(0));
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> readers = IntStream.range(0, 3)
                    .mapToObj(i -> clients.submit(() -> readsWholeStates(writing)))
                    .toList();
            for (int n = 1; n <= 2_000; n++) {
                pages.updateOne(Filters.eq(1), new Document("$set", state(n)));
            }
            writing.set(false);
            for (Future<Boolean> reader : readers) {
                assertThat(reader.get()).isTrue();
            }
        }
    }

    private boolean readsWholeStates(AtomicBoolean writing) {
        while (writing.get()) {
            Document read = pages.find(Filters.eq(1)).first();
            if (!read.equals(state(read.getInteger("first")))) {
                return false;
            }
        }
        return true;
    }

    private static Document state(int n) {
        return new Document("_id", 1)
                .append("first", n)
                .append("inner", new Document("revision", n))
                .append("part", new Binary(Integer.toString(n).repeat(500).getBytes()))
                .append("last", n);
    }

    @Test
    void oneOfThoseThatExpectTheSameRevisionWins() throws Exception {
        pages.insertOne(new Document("_id", 1).append("revision", 0).append("wins", 0));
        int rounds = 200;
        try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
            Callable<Integer> rival = () -> {
                int won = 0;
                for (int revision = 0; revision < rounds; revision++) {
                    won += (int) pages.updateOne(
                                    Filters.and(Filters.eq(1), Filters.eq("revision", revision)),
                                    Updates.combine(Updates.set("revision", revision + 1), Updates.inc("wins", 1)))
                            .getModifiedCount();
                }
                return won;
            };
            int won = 0;
            for (Future<Integer> result : clients.invokeAll(List.of(rival, rival, rival, rival))) {
                won += result.get();
            }
            assertThat(pages.find().first().getInteger("wins")).isEqualTo(won).isLessThanOrEqualTo(rounds);
            assertThat(won).isEqualTo(pages.find().first().getInteger("revision"));
        }
    }
}
