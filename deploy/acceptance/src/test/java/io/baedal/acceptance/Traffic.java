package io.baedal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baedal.local.launcher.token.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// 100 commands and 500 queries a second: 20 owners who rename their shops five times a second and look at the page
/// after each, and 40 customers who look at pages ten times a second. (On a machine that can't, as many as it can: each
/// waits for the answer before it asks again.) Every answer is judged.
final class Traffic implements AutoCloseable {

    private static final int OWNERS = 20;
    private static final int CUSTOMERS = 40;
    private static final Duration OWNERS_EVERY = Duration.ofMillis(200);
    private static final Duration CUSTOMERS_EVERY = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<Shop> shops;
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger commands = new AtomicInteger();
    private final long begin = System.nanoTime();
    private volatile boolean ended;

    /// Something that a client does again and again.
    private interface Turn {
        void take(int number) throws Exception;
    }

    private Traffic(List<Shop> shops) {
        this.shops = shops;
    }

    static Traffic begun() {
        Owner owner = Owner.registered();
        Traffic traffic = new Traffic(IntStream.range(0, OWNERS)
                .mapToObj(i -> Shop.registered(owner, "가게 " + i))
                .toList());
        traffic.shops.forEach(shop -> shop.page(shop.revision()).then().statusCode(200));
        traffic.shops.forEach(traffic::beginOwner);
        IntStream.range(0, CUSTOMERS).forEach(traffic::beginCustomer);
        return traffic;
    }

    private void beginOwner(Shop shop) {
        Client client = new Client(Role.OWNER, shop.owner().id());
        Judgement judgement = new Judgement();
        begin(OWNERS_EVERY, judgement, number -> {
            String name = "이름 %d번".formatted(number);
            HttpResponse<String> renamed = client.put(
                    shop.path() + "/name",
                    "{\"name\": \"" + name + "\"}",
                    Map.of("Idempotency-Key", UUID.randomUUID().toString()));
            String revision = renamed.headers().firstValue("Baedal-Revision").orElse("none");
            if (renamed.statusCode() != 204 || !revision.equals("shop-" + shop.id() + "@" + number)) {
                judgement.surprised("Renaming %d was answered %d, %s: %s"
                        .formatted(number, renamed.statusCode(), revision, renamed.body()));
            }
            commands.incrementAndGet();
            judgement.takes(client.get(shop.path(), Map.of("Baedal-Revision", revision, "Prefer", "wait=10")), name);
        });
    }

    /// Pages of shops that are there, one at a time and all at once by turns.
    private void beginCustomer(int customer) {
        Client client = new Client(Role.CUSTOMER, "customer-" + customer);
        Judgement judgement = new Judgement();
        String all =
                "/shops?ids=" + String.join(",", shops.stream().map(Shop::id).toList());
        begin(CUSTOMERS_EVERY, judgement, number -> {
            Shop shop = shops.get((customer + number) % shops.size());
            boolean one = number % 4 != 0;
            judgement.takes(client.get(one ? shop.path() : all, Map.of()), shop.id());
        });
    }

    private void begin(Duration every, Judgement judgement, Turn turn) {
        judgements.add(judgement);
        threads.add(Thread.ofVirtual().name("client").start(() -> {
            try {
                for (int number = 1; !ended; number++) {
                    long due = System.nanoTime() + every.toNanos();
                    turn.take(number);
                    Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                }
            } catch (Exception broken) {
                judgement.surprised("A client gave up: " + broken);
            }
        }));
    }

    /// Returns once every client was answered by this version.
    void awaitAnswersOf(int version) {
        await("every client is answered by version " + version)
                .atMost(PATIENCE)
                .until(() -> judgements.stream()
                        .allMatch(client -> client.versions().contains(version)
                                || !client.surprises().isEmpty()));
    }

    /// Ends it, and waits until the last one has an answer.
    @Override
    public void close() {
        ended = true;
        threads.forEach(thread -> assertThat(isOver(thread)).isTrue());
        double seconds = (System.nanoTime() - begin) / 1e9;
        int queries = judgements.stream().mapToInt(Judgement::answers).sum();
        System.out.printf(
                "%.0f s with %.0f commands and %.0f queries a second%n",
                seconds, commands.get() / seconds, queries / seconds);
    }

    private static boolean isOver(Thread thread) {
        try {
            return thread.join(PATIENCE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void assertUndisturbed() {
        assertThat(judgements).flatExtracting(Judgement::surprises).isEmpty();
    }

    /// The versions that answered, one after the other, the same for every client.
    List<Integer> versions() {
        List<List<Integer>> seen =
                judgements.stream().map(Judgement::versions).distinct().toList();
        assertThat(seen).hasSize(1);
        return seen.getFirst();
    }
}
