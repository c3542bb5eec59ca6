package io.baedal.local.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/// With indexes and without them, every query has the same result, whatever the documents and the updates before.
class SameAsAFullScanTest {

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

    @Property(tries = 300)
    void everyQueryFindsTheSame(
            @ForAll("documents") List<Document> documents,
            @ForAll("queries") List<Document> selectors,
            @ForAll("updates") List<Document> updates,
            @ForAll("queries") List<Document> queries) {
        MongoCollection<Document> indexed = collection("indexed");
        MongoCollection<Document> plain = collection("plain");
        indexed.createIndex(new Document("a", 1));
        indexed.createIndex(new Document("b.c", -1));
        indexed.createIndex(new Document("a", 1).append("b.c", 1).append("d", 1));
        insert(documents, indexed, plain);

        for (int i = 0; i < Math.min(selectors.size(), updates.size()); i++) {
            if (i % 4 == 3) {
                assertThat(indexed.deleteMany(selectors.get(i)).getDeletedCount())
                        .isEqualTo(plain.deleteMany(scanned(selectors.get(i))).getDeletedCount());
            } else {
                assertThat(indexed.updateMany(selectors.get(i), updates.get(i)).getModifiedCount())
                        .isEqualTo(plain.updateMany(scanned(selectors.get(i)), updates.get(i))
                                .getModifiedCount());
            }
        }

        for (Document query : queries) {
            assertThat(find(indexed, query)).as("%s", query).isEqualTo(find(plain, scanned(query)));
            assertThat(indexed.countDocuments(query)).isEqualTo(plain.countDocuments(scanned(query)));
        }
    }

    private static MongoCollection<Document> collection(String name) {
        MongoCollection<Document> collection = client.getDatabase("scan").getCollection(name);
        collection.drop();
        return collection;
    }

    private static void insert(
            List<Document> documents, MongoCollection<Document> indexed, MongoCollection<Document> plain) {
        Set<Object> ids = new HashSet<>();
        for (Document document : documents) {
            if (ids.add(((Number) document.get("_id")).doubleValue())) {
                indexed.insertOne(document);
                plain.insertOne(document);
            }
        }
    }

    /// The same condition in a form that no index serves.
    private static Document scanned(Document query) {
        return new Document("$nor", List.of(new Document("$nor", List.of(query))));
    }

    private static List<Document> find(MongoCollection<Document> collection, Document query) {
        return collection.find(query).into(new ArrayList<>());
    }

    @Provide
    Arbitrary<List<Document>> documents() {
        return Combinators.combine(ids(), values(), values(), values())
                .as((id, a, b, d) -> document(id, a, b, d))
                .list()
                .ofMaxSize(25);
    }

    private static Document document(Object id, Object a, Object b, Object d) {
        Document document = new Document("_id", id);
        Map.of("a", a, "b", b, "d", d).forEach((field, value) -> {
            if (!"absent".equals(value)) {
                document.append(field, "null".equals(value) ? null : value);
            }
        });
        return document;
    }

    private static Arbitrary<Object> ids() {
        return Arbitraries.of(1, 2L, 3.0, 4, 5, 6, 7, 8L, 9, 10, 11, 12);
    }

    private static Arbitrary<Object> scalars() {
        return Arbitraries.of(1, 1L, 1.0, 2, 2.5, "1", "x", "y", true, "null", "absent");
    }

    private static Arbitrary<Object> values() {
        return Arbitraries.lazyOf(
                SameAsAFullScanTest::scalars,
                SameAsAFullScanTest::scalars,
                () -> values().map(inner -> (Object) new Document("c", inner)),
                () -> values().list().ofMaxSize(3).map(list -> (Object) new ArrayList<>(list)));
    }

    @Provide
    Arbitrary<List<Document>> queries() {
        return query().list().ofMaxSize(8);
    }

    private static Arbitrary<Document> query() {
        Arbitrary<Document> one = Combinators.combine(
                        Arbitraries.of("_id", "a", "b.c", "b", "d", "a.0", "b.1.c", "b.c.0"), demands())
                .as((field, demand) -> new Document(field, demand));
        Arbitrary<Document> all = one.list().ofMinSize(1).ofMaxSize(3).map(parts -> {
            Document query = new Document();
            parts.forEach(query::putAll);
            return query;
        });
        return Arbitraries.frequencyOf(
                Tuple.of(5, all),
                Tuple.of(1, all.list().ofMinSize(1).ofMaxSize(3).map(l -> new Document("$or", l))),
                Tuple.of(1, all.list().ofMinSize(1).ofMaxSize(3).map(l -> new Document("$and", l))));
    }

    private static Arbitrary<Object> demands() {
        Arbitrary<Object> plain = Arbitraries.of(1, 1L, 1.0, 2, 2.5, "1", "x", "y", true, 5, 9L);
        return Arbitraries.oneOf(
                plain,
                plain.map(value -> new Document("$eq", value)),
                plain.list().ofMaxSize(3).map(values -> new Document("$in", values)),
                plain.map(value -> new Document("$ne", value)),
                plain.map(value -> new Document("$gte", value)),
                plain.list().ofMaxSize(2).map(values -> (Object) new ArrayList<>(values)),
                Arbitraries.just(new Document("$exists", true)),
                Arbitraries.just(new Document("c", 1)));
    }

    @Provide
    Arbitrary<List<Document>> updates() {
        return Arbitraries.oneOf(
                        Combinators.combine(Arbitraries.of("a", "b", "d", "e"), scalars())
                                .as((field, value) -> new Document("$set", new Document(field, value))),
                        Arbitraries.of("a", "b", "d").map(field -> new Document("$unset", new Document(field, ""))),
                        values().map(value -> new Document("$set", new Document("b", new Document("c", value)))))
                .list()
                .ofMaxSize(8);
    }
}
