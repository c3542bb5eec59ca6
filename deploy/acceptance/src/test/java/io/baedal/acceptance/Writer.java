package io.baedal.acceptance;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// An owner who renames a shop again and again, each time until the answer is yes, whatever breaks in between.
///
/// Each renaming has a key of its own, so one that was carried out unheard is answered, not done twice: the n-th
/// renaming must be revision n of the shop, else something was lost or doubled.
final class Writer implements Runnable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Shop shop;
    private final Duration between;
    private final List<String> surprises = new ArrayList<>();
    private volatile boolean stopped;
    private volatile int acknowledged;
    private volatile String revision;

    /// @param between from one renaming to the next
    Writer(Shop shop, Duration between) {
        this.shop = shop;
        this.between = between;
        this.revision = shop.revision();
    }

    @Override
    public void run() {
        while (!stopped) {
            int next = acknowledged + 1;
            String answered = untilAcknowledged(next);
            if (!answered.equals("shop-" + shop.id() + "@" + next)) {
                surprises.add("renaming " + next + " was answered with " + answered);
            }
            revision = answered;
            acknowledged = next;
            pause(between);
        }
    }

    private String untilAcknowledged(int number) {
        String key = UUID.randomUUID().toString();
        Instant limit = Instant.now().plus(PATIENCE);
        while (true) {
            String outcome = rename(number, key);
            if (outcome.startsWith("shop-")) {
                return outcome;
            }
            if (Instant.now().isAfter(limit)) {
                surprises.add("renaming " + number + " was not taken for " + PATIENCE + ": " + outcome);
                stopped = true;
                return outcome;
            }
            pause(Duration.ofMillis(100));
        }
    }

    private String rename(int number, String key) {
        try {
            Response answer = shop.owner()
                    .caller()
                    .sends("{\"name\": \"" + name(number) + "\"}")
                    .header("Idempotency-Key", key)
                    .put(shop.path() + "/name");
            if (answer.statusCode() == 204) {
                return answer.header("Baedal-Revision");
            }
            if (answer.statusCode() < 500) {
                surprises.add("renaming " + number + " was refused: " + answer.asString());
            }
            return answer.asString();
        } catch (Exception broken) {
            return broken.toString();
        }
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static String name(int number) {
        return "쉬지 않는 가게 " + number;
    }

    void stop() {
        stopped = true;
    }

    Shop shop() {
        return shop;
    }

    /// How many renamings were acknowledged so far.
    int acknowledged() {
        return acknowledged;
    }

    /// What the last acknowledgement said.
    String revision() {
        return revision;
    }

    /// What must not be.
    List<String> surprises() {
        return List.copyOf(surprises);
    }
}
