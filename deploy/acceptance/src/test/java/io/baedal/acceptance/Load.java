package io.baedal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Several writers at work, and what must be true of their shops afterwards.
final class Load implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<Writer> writers;
    private final List<Thread> threads = new ArrayList<>();

    private Load(List<Writer> writers) {
        this.writers = writers;
    }

    /// Writers without a pause.
    static Load of(int shops) {
        return steady(shops, Duration.ZERO);
    }

    /// Writers who take breath after each renaming.
    static Load steady(int shops, Duration between) {
        Owner owner = Owner.registered();
        Load load = new Load(IntStream.range(0, shops)
                .mapToObj(i -> new Writer(Shop.registered(owner, "가게 " + i), between))
                .toList());
        load.writers.forEach(
                writer -> load.threads.add(Thread.ofVirtual().name("writer").start(writer)));
        return load;
    }

    /// Returns once every writer was acknowledged a few times more.
    void awaitProgress(int more) {
        List<Integer> before = writers.stream().map(Writer::acknowledged).toList();
        await("every writer goes on")
                .atMost(PATIENCE)
                .until(() -> IntStream.range(0, writers.size())
                        .allMatch(i -> !writers.get(i).surprises().isEmpty()
                                || writers.get(i).acknowledged() >= before.get(i) + more));
        assertNoSurprise();
    }

    /// Stops and looks: nothing acknowledged is lost or doubled, and every page is at the head.
    @Override
    public void close() {
        writers.forEach(Writer::stop);
        for (Thread thread : threads) {
            assertThat(ended(thread)).isTrue();
        }
        assertNoSurprise();
        writers.forEach(Load::assertKept);
    }

    private static boolean ended(Thread thread) {
        try {
            return thread.join(Duration.ofMinutes(4));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void assertNoSurprise() {
        assertThat(writers).flatExtracting(Writer::surprises).isEmpty();
    }

    private static void assertKept(Writer writer) {
        Shop shop = writer.shop();
        String name = Writer.name(writer.acknowledged());
        Response source = shop.owner().caller().asks().get("/source" + shop.path());
        assertThat(source.<String>path("name")).isEqualTo(name);
        assertThat(source.header("ETag")).isEqualTo("\"" + writer.acknowledged() + "\"");
        await("the page of " + shop.id() + " reaches the head").atMost(PATIENCE).until(() -> {
            Response page = shop.page(writer.revision());
            return page.statusCode() == 200 && name.equals(page.path("shop.name"));
        });
    }
}
