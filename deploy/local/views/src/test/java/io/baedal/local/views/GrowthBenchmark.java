package io.baedal.local.views;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntConsumer;
import org.bson.Document;
import org.bson.types.Binary;

/// Prints how the median of the views' operations grows from 1,000 to 100,000 documents of one collection.
///
/// Argument: the size of a document's binary part in bytes (left out: 1000). Run it as `main`; it is no test.
final class GrowthBenchmark {

    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int SHOPS_PER_DISTRICT = 20;
    private static final int ROUNDS = 3_000;

    private GrowthBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        byte[] part = new byte[arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000];
        Path data = Files.createTempDirectory(Path.of("target"), "growth");
        Map<String, List<Double>> medians = new TreeMap<>();
        try (ViewsServer server = ViewsServer.start(data, 0);
                MongoClient client = MongoClients.create(server.connectionString())) {
            MongoCollection<Document> pages = client.getDatabase("bench").getCollection("pages");
            pages.createIndex(Indexes.ascending("district"));
            pages.createIndex(Indexes.ascending("district", "category"));
            pages.createIndex(Indexes.compoundIndex(
                    Indexes.ascending("tags"), Indexes.descending("rank"), Indexes.ascending("_id")));
            int present = 0;
            for (int size : SIZES) {
                for (; present < size; present += 1_000) {
                    pages.insertMany(batch(present, part));
                }
                measure(pages, size, part, medians);
            }
        }
        System.out.printf("%-40s %10s %10s %10s %8s%n", "median in microseconds at", "1k", "10k", "100k", "ratio");
        medians.forEach((name, m) -> System.out.printf(
                "%-40s %10.0f %10.0f %10.0f %8.2f%n", name, m.get(0), m.get(1), m.get(2), m.get(2) / m.get(0)));
    }

    private static void measure(
            MongoCollection<Document> pages, int size, byte[] part, Map<String, List<Double>> medians) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        record(
                medians,
                "find by _id",
                i -> pages.find(eq("p" + random.nextInt(size))).first());
        record(medians, "update by _id and revision", i -> {
            String id = "p" + i % 500;
            long revision = pages.find(eq(id))
                    .projection(new Document("revisions", 1))
                    .first()
                    .getEmbedded(List.of("revisions", "shop"), Long.class);
            pages.updateOne(
                    and(eq(id), eq("revisions.shop", revision)),
                    Updates.combine(
                            Updates.set("revisions.shop", revision + 1), Updates.set("shop", new Binary(part))));
        });
        record(
                medians,
                "find by indexed equality (20)",
                i -> pages.find(eq("district", "d" + random.nextInt(size / SHOPS_PER_DISTRICT)))
                        .into(new ArrayList<>()));
        record(
                medians,
                "find by compound equality (4)",
                i -> pages.find(and(
                                eq("category", "c" + random.nextInt(5)),
                                eq("district", "d" + random.nextInt(size / SHOPS_PER_DISTRICT))))
                        .into(new ArrayList<>()));
        record(
                medians,
                "first 20 of an order behind a tag",
                i -> pages.find(eq("tags", "t" + random.nextInt(10)))
                        .sort(new Document("rank", -1).append("_id", 1))
                        .limit(20)
                        .into(new ArrayList<>()));
    }

    private static void record(Map<String, List<Double>> medians, String name, IntConsumer operation) {
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            operation.accept(i);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times, ROUNDS / 3, ROUNDS);
        medians.computeIfAbsent(name, n -> new ArrayList<>()).add(times[ROUNDS * 2 / 3] / 1000.0);
    }

    private static List<Document> batch(int first, byte[] part) {
        List<Document> documents = new ArrayList<>();
        for (int i = first; i < first + 1_000; i++) {
            documents.add(new Document("_id", "p" + i)
                    .append("district", "d" + i / SHOPS_PER_DISTRICT)
                    .append("category", "c" + i % 5)
                    .append("tags", List.of("t" + i % 10, "t" + i % 7))
                    .append("rank", i % 1_013)
                    .append("revisions", new Document("shop", 0L))
                    .append("shop", new Binary(part)));
        }
        return documents;
    }
}
