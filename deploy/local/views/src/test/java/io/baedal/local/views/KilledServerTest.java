package io.baedal.local.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.RenameCollectionOptions;
import com.mongodb.client.model.Updates;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server that is killed in the middle of its work has every write that it acknowledged when it starts again.
class KilledServerTest {

    private static final int WRITERS = 4;
    private static final int ENOUGH = 2_000;

    @TempDir
    Path data;

    @Test
    void keepsEveryAcknowledgedWrite() throws Exception {
        Map<String, Long> acknowledged = new ConcurrentHashMap<>();
        Set<String> deleted = ConcurrentHashMap.newKeySet();
        ServerProcess server = ServerProcess.start(data);
        List<Thread> writers = new ArrayList<>();
        CountDownLatch enough = new CountDownLatch(ENOUGH);
        for (int i = 0; i < WRITERS; i++) {
            String name = "w" + i;
            writers.add(Thread.ofPlatform()
                    .start(() -> writeUntilKilled(server.connectionString(), name, acknowledged, deleted, enough)));
        }
        assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
        server.kill();
        for (Thread writer : writers) {
            writer.join(30_000);
        }

        ServerProcess again = ServerProcess.start(data);
        try (MongoClient client = MongoClients.create(again.connectionString())) {
            MongoCollection<Document> pages = client.getDatabase("view").getCollection("pages");
            acknowledged.forEach((id, revision) -> {
                Document page = pages.find(Filters.eq(id)).first();
                assertThat(page).as(id).isNotNull();
                assertThat(page.getLong("revision")).as(id).isGreaterThanOrEqualTo(revision);
            });
            deleted.forEach(
                    id -> assertThat(pages.find(Filters.eq(id)).first()).as(id).isNull());
        } finally {
            again.kill();
        }
    }

    private static void writeUntilKilled(
            String server, String name, Map<String, Long> acknowledged, Set<String> deleted, CountDownLatch enough) {
        try (MongoClient client = MongoClients.create(server + "/?retryWrites=false&serverSelectionTimeoutMS=500")) {
            MongoCollection<Document> pages = client.getDatabase("view").getCollection("pages");
            for (long round = 0; ; round++) {
                String id = name + "-" + round % 100;
                if (round < 100) {
                    pages.insertOne(new Document("_id", id).append("revision", 0L));
                } else {
                    pages.updateOne(
                            Filters.and(Filters.eq(id), Filters.eq("revision", round / 100 - 1)),
                            Updates.set("revision", round / 100));
                }
                acknowledged.put(id, round / 100);
                String brief = name + "-brief-" + round;
                pages.insertOne(new Document("_id", brief));
                pages.deleteOne(Filters.eq(brief));
                deleted.add(brief);
                enough.countDown();
            }
        } catch (MongoException e) {
            // killed, as the test wants
        }
    }

    @Test
    void keepsTheStructure() throws Exception {
        ServerProcess server = ServerProcess.start(data);
        try (MongoClient client = MongoClients.create(server.connectionString())) {
            MongoCollection<Document> next = client.getDatabase("view").getCollection("next");
            next.createIndex(Indexes.ascending("district"));
            next.insertOne(new Document("_id", 1).append("district", "마포구"));
            client.getDatabase("view").getCollection("pages").insertOne(new Document("_id", 2));
            next.renameCollection(new MongoNamespace("view.pages"), new RenameCollectionOptions().dropTarget(true));
            client.getDatabase("view").createCollection("empty");
            client.getDatabase("view").getCollection("dropped").insertOne(new Document("_id", 3));
            client.getDatabase("view").getCollection("dropped").drop();
            client.getDatabase("gone").getCollection("pages").insertOne(new Document("_id", 4));
            client.getDatabase("gone").drop();
        }
        server.kill();

        ServerProcess again = ServerProcess.start(data);
        try (MongoClient client = MongoClients.create(again.connectionString())) {
            assertThat(client.listDatabaseNames()).containsExactly("view");
            assertThat(client.getDatabase("view").listCollectionNames()).containsExactlyInAnyOrder("pages", "empty");
            MongoCollection<Document> pages = client.getDatabase("view").getCollection("pages");
            assertThat(pages.find(Filters.eq("district", "마포구")))
                    .containsExactly(new Document("_id", 1).append("district", "마포구"));
            assertThat(pages.listIndexes())
                    .extracting(index -> index.getString("name"))
                    .containsExactlyInAnyOrder("_id_", "district_1");
            pages.insertOne(new Document("_id", 5));
            assertThat(pages.countDocuments()).isEqualTo(2);
        } finally {
            again.kill();
        }
    }

    @Test
    void refusesAFolderInUse() throws Exception {
        ServerProcess server = ServerProcess.start(data);
        try {
            assertThat(ServerProcess.failure(data, 0)).contains("cannot open the folder");
            assertThat(ServerProcess.failure(data.resolve("other"), server.port()))
                    .contains("is taken");
        } finally {
            server.kill();
        }
    }

    /// The server as a process of its own.
    private record ServerProcess(Process process, int port) {

        static ServerProcess start(Path data) throws IOException {
            Process process = launch(data, 0);
            BufferedReader output = process.inputReader();
            String line = output.readLine();
            assertThat(line).as("what it said at start").startsWith("ready ");
            return new ServerProcess(process, Integer.parseInt(line.substring(6)));
        }

        static String failure(Path data, int port) throws Exception {
            Process process = launch(data, port);
            String errors = new String(process.getErrorStream().readAllBytes());
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            return errors;
        }

        private static Process launch(Path data, int port) throws IOException {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "--sun-misc-unsafe-memory-access=allow",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            ViewsMain.class.getName(),
                            "--data",
                            data.toString(),
                            "--port",
                            Integer.toString(port))
                    .start();
        }

        String connectionString() {
            return "mongodb://127.0.0.1:" + port;
        }

        void kill() throws InterruptedException {
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
