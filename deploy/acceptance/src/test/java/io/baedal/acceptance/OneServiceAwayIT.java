package io.baedal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// With every command service stopped and any one listing, too, customers still browse: lists and shop pages answer,
/// and say what is missing. A stopped process is the worse case: it takes connections and never answers.
@Order(4)
class OneServiceAwayIT {

    private static final List<String> COMMAND_SERVICES = List.of("shop", "customer", "review", "ad");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Stopped stopped = new Stopped();

    @AfterEach
    void goOn() throws Exception {
        stopped.goOn();
        Platform.running().awaitReady();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ad-listing", "search", "favourites"})
    void customersStillBrowse(String listing) throws Exception {
        Trading trading = Trading.openShop("문연가게", "덮밥");
        Customer customer = Customer.registered();
        new Seen(trading.shop()).found("q=문연가게");
        String label = listing.equals("ad-listing") ? "ads" : listing;
        assertThat(degraded(list(customer))).doesNotContain(label);

        stopped.stop(COMMAND_SERVICES);
        stopped.stop(List.of(listing));

        for (int asked = 0; asked < 5; asked++) {
            assertThat(degraded(list(customer))).contains(label);
            page(trading, customer);
        }

        stopped.goOn();
        await("the breaker closes by itself")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(degraded(list(customer))).isEmpty());
    }

    /// A page of the list that nobody has asked for before, so that no cache helps.
    private static Response list(Customer customer) {
        Response answer = customer.caller()
                .asks()
                .get("/storefront/search?district=" + Trading.DISTRICT + "&minimumOrder=" + Unique.next());
        answer.then().statusCode(200);
        Caller.nobody().asks().get("/?district=" + Trading.DISTRICT).then().statusCode(200);
        return answer;
    }

    private static void page(Trading trading, Customer customer) {
        customer.caller()
                .asks()
                .get("/storefront/shops/" + trading.shop().id())
                .then()
                .statusCode(200);
        Caller.nobody().asks().get("/store/shops/" + trading.shop().id()).then().statusCode(200);
    }

    private static String degraded(Response answer) {
        String label = answer.header("Baedal-Degraded");
        return label == null ? "" : label;
    }

    /// Numbers that no question has had yet.
    private static final class Unique {
        private static int last = 1_000_000;

        static synchronized int next() {
            return ++last;
        }
    }

    /// Processes that were stopped and must go on again.
    private static final class Stopped {
        private final List<Long> pids = new java.util.ArrayList<>();

        void stop(List<String> parts) throws IOException, InterruptedException {
            for (String part : parts) {
                long pid = Platform.running().pid(part);
                signal("-STOP", pid);
                pids.add(pid);
            }
        }

        void goOn() throws IOException, InterruptedException {
            for (long pid : pids) {
                signal("-CONT", pid);
            }
            pids.clear();
        }

        private static void signal(String signal, long pid) throws IOException, InterruptedException {
            int code = new ProcessBuilder("kill", signal, Long.toString(pid))
                    .inheritIO()
                    .start()
                    .waitFor();
            assertThat(code).as("kill " + signal + " " + pid).isZero();
        }
    }
}
