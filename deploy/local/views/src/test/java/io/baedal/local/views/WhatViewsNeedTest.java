package io.baedal.local.views;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.RenameCollectionOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the projector and the query services ask of a MongoDB, over the real driver.
class WhatViewsNeedTest {

    private static ViewsServer server;
    private static MongoClient client;
    private MongoDatabase database;
    private MongoCollection<Document> pages;

    @BeforeAll
    static void start() {
        server = ViewsServer.start(null, 0);
        client = MongoClients.create(server.connectionString());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @BeforeEach
    void empty() {
        database = client.getDatabase("shop-display");
        database.drop();
        pages = database.getCollection("pages");
    }

    @Test
    void answersPingAndHello() {
        assertThat(database.runCommand(new Document("ping", 1)).getDouble("ok")).isEqualTo(1.0);
        assertThat(database.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary"))
                .isTrue();
    }

    @Test
    void returnsBinaryPartsAsTheyWereWritten() {
        byte[] json = "{\"name\":\"치킨\"}".repeat(600).getBytes(StandardCharsets.UTF_8);
        pages.insertOne(page("a", 3).append("shop", new Binary(json)));

        BsonDocument read = database.getCollection("pages", RawBsonDocument.class)
                .find(eq("a"))
                .first();

        assertThat(read.getBinary("shop").getData()).isEqualTo(json);
        assertThat(read.getDocument("revisions").getInt64("shop").getValue()).isEqualTo(3);
    }

    @Test
    void findsTwoHundredByTheirIds() {
        pages.insertMany(IntStream.range(0, 500).mapToObj(i -> page("p" + i, i)).toList());
        List<String> wanted = IntStream.range(300, 510).mapToObj(i -> "p" + i).toList();

        List<Document> found = pages.find(in("_id", wanted)).into(new ArrayList<>());

        assertThat(found).extracting(d -> d.getString("_id")).containsExactlyElementsOf(wanted.subList(0, 200));
    }

    @Test
    void updatesOnlyTheExpectedRevision() {
        pages.insertOne(page("a", 3));
        var change = combine(set("revisions.shop", 5L), set("shop", new Binary(new byte[] {1, 2})));

        assertThat(pages.updateOne(and(eq("a"), eq("revisions.shop", 4L)), change)
                        .getMatchedCount())
                .isZero();
        assertThat(pages.updateOne(and(eq("a"), eq("revisions.shop", 3L)), change)
                        .getModifiedCount())
                .isOne();
        Document now = pages.find(eq("a")).first();
        assertThat(now.getEmbedded(List.of("revisions", "shop"), Long.class)).isEqualTo(5);
        assertThat(now.get("shop", Binary.class).getData()).containsExactly(1, 2);
    }

    @Test
    void distinguishesAnAbsentRevision() {
        pages.insertOne(new Document("_id", "a").append("revisions", new Document("menu", 1L)));

        assertThat(pages.updateOne(and(eq("a"), eq("revisions.shop", null)), set("revisions.shop", 0L))
                        .getMatchedCount())
                .isOne();
        assertThat(pages.updateOne(and(eq("a"), eq("revisions.shop", null)), set("revisions.shop", 0L))
                        .getMatchedCount())
                .isZero();
    }

    @Test
    void refusesASecondDocumentOfTheSameId() {
        pages.insertOne(page("a", 0));

        assertThatThrownBy(() -> pages.insertOne(page("a", 1)))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY));
        assertThatThrownBy(() -> pages.updateOne(
                        and(eq("a"), eq("revisions.shop", 9L)), set("gone", true), new UpdateOptions().upsert(true)))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(11000));
    }

    @Test
    void findsAndUpdates() {
        pages.insertOne(page("a", 1));

        Document after = pages.findOneAndUpdate(
                eq("a"), inc("revisions.shop", 1L), new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        Document before = pages.findOneAndUpdate(eq("a"), inc("revisions.shop", 1L));

        assertThat(after.getEmbedded(List.of("revisions", "shop"), Long.class)).isEqualTo(2);
        assertThat(before.getEmbedded(List.of("revisions", "shop"), Long.class)).isEqualTo(2);
        assertThat(pages.find().first().getEmbedded(List.of("revisions", "shop"), Long.class))
                .isEqualTo(3);
    }

    /// Clients take no answer of more than 48 MB.
    @Test
    void sendsMoreThanFitsIntoOneAnswer() {
        byte[] large = new byte[1_000_000];
        IntStream.range(0, 60)
                .forEach(number -> pages.insertOne(new Document("_id", "page-" + number).append("shop", large)));

        List<String> read = new ArrayList<>();
        pages.find().map(page -> page.getString("_id")).into(read);
        List<String> some = new ArrayList<>();
        pages.find().batchSize(55).map(page -> page.getString("_id")).into(some);

        assertThat(read).hasSize(60).doesNotHaveDuplicates();
        assertThat(some).isEqualTo(read);
    }

    @Test
    void takesAsManyAsThereAreForEverythingElse() {
        IntStream.range(0, 500).forEach(number -> pages.insertOne(new Document("_id", "page-" + number)));

        assertThat(pages.updateMany(new Document(), set("seen", true)).getModifiedCount())
                .isEqualTo(500);
        assertThat(pages.distinct("_id", String.class).into(new ArrayList<>())).hasSize(500);
        assertThat(pages.aggregate(List.of(Aggregates.count())).first().getInteger("count"))
                .isEqualTo(500);
        assertThat(pages.deleteMany(eq("seen", true)).getDeletedCount()).isEqualTo(500);
        assertThat(pages.countDocuments()).isZero();
    }

    @Test
    void counts() {
        pages.insertMany(
                IntStream.range(0, 30).mapToObj(i -> page("p" + i, i % 3)).toList());

        assertThat(pages.estimatedDocumentCount()).isEqualTo(30);
        assertThat(pages.countDocuments()).isEqualTo(30);
        assertThat(pages.countDocuments(eq("revisions.shop", 1L))).isEqualTo(10);
        assertThat(pages.countDocuments(eq("p4"))).isEqualTo(1);
    }

    @Test
    void renamesOverAnother() {
        pages.insertOne(page("old", 1));
        MongoCollection<Document> next = database.getCollection("pages-2");
        next.createIndex(Indexes.ascending("revisions.shop"));
        next.insertOne(page("new", 2));

        next.renameCollection(
                new MongoNamespace("shop-display", "pages"), new RenameCollectionOptions().dropTarget(true));

        assertThat(pages.find()).extracting(d -> d.getString("_id")).containsExactly("new");
        assertThat(database.listCollectionNames()).containsExactly("pages");
        assertThat(pages.listIndexes()).extracting(d -> d.getString("name")).contains("_id_", "revisions.shop_1");
        assertThatThrownBy(() -> pages.renameCollection(new MongoNamespace("other", "pages")))
                .isInstanceOf(MongoCommandException.class);
    }

    @Test
    void dropsAnIndexOfOneCollectionOnly() {
        MongoCollection<Document> other = database.getCollection("other");
        pages.createIndex(Indexes.ascending("name"));
        pages.createIndex(Indexes.ascending("phone"), new IndexOptions().unique(true));
        other.createIndex(Indexes.ascending("name"));

        pages.dropIndex("name_1");
        assertThat(pages.listIndexes()).extracting(d -> d.getString("name")).containsExactly("_id_", "phone_1");
        pages.dropIndexes();

        assertThat(pages.listIndexes()).extracting(d -> d.getString("name")).containsExactly("_id_");
        assertThat(other.listIndexes()).extracting(d -> d.getString("name")).containsExactly("_id_", "name_1");
    }

    @Test
    void createsAnIndexOnce() {
        pages.createIndex(Indexes.ascending("name"));
        pages.createIndex(Indexes.ascending("name"));

        assertThat(pages.listIndexes()).hasSize(2);
        assertThatThrownBy(() -> pages.createIndex(Indexes.ascending("phone"), new IndexOptions().name("name_1")))
                .isInstanceOf(MongoCommandException.class);
    }

    private static Document page(String id, long revision) {
        return new Document("_id", id).append("revisions", new Document("shop", revision));
    }
}
