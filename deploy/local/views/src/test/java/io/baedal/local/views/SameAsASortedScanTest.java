package io.baedal.local.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.bson.Document;

/// The first documents of an order are the same with indexes that have it and without, whatever was changed before.
class SameAsASortedScanTest {

    private static ViewsServer server;
    private static MongoClient client;

    @BeforeContainer
    static void start() {
        server = ViewsServer.start(null, 0);
        client = MongoClients.create(server.connectionString());
    }

    @AfterContainer
    static void stop() {
        client.close();
        server.close();
    }

    /// @param sort by the index's own fields, so that no two documents are equal in it
    record Asked(Document query, Document sort, int skip, int limit) {}

    @Property(tries = 100)
    void theFirstOfAnOrderAreTheSame(
            @ForAll("documents") List<Document> documents,
            @ForAll("documents") List<Document> changed,
            @ForAll("questions") List<Asked> questions) {
        MongoCollection<Document> indexed = collection("indexed");
        MongoCollection<Document> plain = collection("plain");
        indexed.createIndex(order("a", 1, "s", 1, "q", -1, "_id", 1));
        indexed.createIndex(order("a", 1, "s", -1, "_id", 1));
        indexed.createIndex(order("b", 1, "a", 1, "q", 1, "_id", 1));
        write(documents, indexed, plain);
        write(changed, indexed, plain);

        for (Asked asked : questions) {
            Document scanned = new Document("$nor", List.of(new Document("$nor", List.of(asked.query))));
            assertThat(find(indexed, asked, asked.query)).as("%s", asked).isEqualTo(find(plain, asked, scanned));
        }
    }

    private static MongoCollection<Document> collection(String name) {
        MongoCollection<Document> collection = client.getDatabase("sorted").getCollection(name);
        collection.drop();
        // many others, so that an index pays
        for (int i = 0; i < 2; i++) {
            List<Document> others = new ArrayList<>();
            for (int j = 0; j < 60; j++) {
                others.add(new Document("_id", 1000 + i * 60 + j)
                        .append("a", List.of(1, 2, "x"))
                        .append("b", j % 2)
                        .append("s", j % 3)
                        .append("q", j % 7 / 2.0));
            }
            collection.insertMany(others);
        }
        return collection;
    }

    private static void write(
            List<Document> documents, MongoCollection<Document> indexed, MongoCollection<Document> plain) {
        for (Document document : documents) {
            for (MongoCollection<Document> collection : List.of(indexed, plain)) {
                Document id = new Document("_id", document.get("_id"));
                if (collection.replaceOne(id, document).getMatchedCount() == 0) {
                    collection.insertOne(document);
                }
            }
        }
    }

    private static List<Document> find(MongoCollection<Document> collection, Asked asked, Document query) {
        return collection
                .find(query)
                .sort(asked.sort)
                .skip(asked.skip)
                .limit(asked.limit)
                .into(new ArrayList<>());
    }

    @Provide
    Arbitrary<List<Document>> documents() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(1, 2L, "x", List.of(1, "x"), List.of(), List.of(2, 1.0, 2), "absent"),
                        Arbitraries.of(0, 1, "absent"),
                        Arbitraries.frequencyOf(
                                Tuple.of(30, Arbitraries.of(0, 1L, 2, 2.5, "x", "null", "absent")),
                                Tuple.of(1, Arbitraries.just(List.of(1, 5)))),
                        Arbitraries.of(0.5, 1, 2L, 3.5, "y", "absent"))
                .as(SameAsASortedScanTest::document)
                .list()
                .ofMaxSize(20);
    }

    private static Document document(int id, Object a, Object b, Object s, Object q) {
        Document document = new Document("_id", id);
        List.of(new Object[] {"a", a}, new Object[] {"b", b}, new Object[] {"s", s}, new Object[] {"q", q})
                .forEach(field -> {
                    if (!"absent".equals(field[1])) {
                        document.append((String) field[0], "null".equals(field[1]) ? null : field[1]);
                    }
                });
        return document;
    }

    @Provide
    Arbitrary<List<Asked>> questions() {
        Arbitrary<Object> first = Arbitraries.of(
                1,
                "x",
                new Document("$in", List.of(1, 2)),
                new Document("$in", List.of(2, "x", 1)),
                new Document("$all", List.of("x", 1)));
        Arbitrary<Document> rest = Arbitraries.of(
                new Document(),
                new Document("s", new Document("$lt", 2)),
                new Document("s", new Document("$gte", 1).append("$lte", 2.0)),
                new Document("s", 1),
                new Document("b", 1),
                new Document("b", 0).append("q", new Document("$gt", 1)),
                new Document("s", 1).append("q", new Document("$lt", 3)),
                new Document("s", null),
                new Document("s", 0).append("q", 2).append("_id", new Document("$gt", 7)),
                new Document("$and", List.of(new Document("s", new Document("$gt", 0)), new Document("a", "x"))));
        Arbitrary<Document> sort = Arbitraries.of(
                order("s", 1, "q", -1, "_id", 1),
                order("s", -1, "q", 1, "_id", -1),
                order("q", -1, "_id", 1),
                order("q", 1, "_id", -1),
                order("q", 1, "_id", 1),
                order("_id", 1),
                order("_id", -1),
                order("s", -1, "_id", 1),
                order("s", 1, "_id", 1));
        return Combinators.combine(
                        first, rest, sort, Arbitraries.integers().between(0, 3), Arbitraries.of(1, 3, 10, 1000))
                .as((a, others, by, skip, limit) -> {
                    Document query = new Document("a", a);
                    query.putAll(others);
                    return new Asked(query, by, skip, limit);
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Document order(Object... fields) {
        Document order = new Document();
        for (int i = 0; i < fields.length; i += 2) {
            order.append((String) fields[i], fields[i + 1]);
        }
        return order;
    }
}
