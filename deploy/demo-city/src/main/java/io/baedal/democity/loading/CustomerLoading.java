package io.baedal.democity.loading;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baedal.democity.city.Customer;
import io.baedal.democity.city.Order;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Loads one customer: who they are, what they like, and what they say about what was delivered to them.
final class CustomerLoading {
    private final Customer customer;
    private final Sending self;
    private final Sending operator;
    private final Answering answering;
    private final String keys;
    private final Tally tally;
    private final KnownShops known;

    /// Answers reviews in the name of a shop's owner.
    @FunctionalInterface
    interface Answering {
        void answer(String shopKey, Command command) throws InterruptedException;
    }

    CustomerLoading(
            Customer customer,
            Sending self,
            Sending operator,
            Answering answering,
            String keys,
            Tally tally,
            KnownShops known) {
        this.customer = customer;
        this.self = self;
        this.operator = operator;
        this.answering = answering;
        this.keys = keys;
        this.tally = tally;
        this.known = known;
    }

    /// How many commands a customer takes.
    static int count(Customer customer) {
        return 1
                + customer.addresses().size()
                + customer.favourites().size()
                + customer.orders().stream()
                        .mapToInt(order -> order.answer() == null ? 2 : 3)
                        .sum();
    }

    void run() throws InterruptedException {
        var registered = self.unlessKnown("customer-already-registered", count(customer), register());
        if (registered == null) {
            return;
        }
        for (int number = 0; number < customer.addresses().size(); number++) {
            self.send(Command.post(
                    "/customers/" + customer.id() + "/addresses",
                    customer.addresses().get(number),
                    key("address-" + (number + 1))));
        }
        for (var favourite : customer.favourites()) {
            like(favourite);
        }
        for (var order : customer.orders()) {
            review(order);
        }
    }

    private Command register() {
        var body = Map.of("name", customer.name(), "phone", customer.phone(), "email", customer.email());
        return Command.post("/customers", body, key("register"));
    }

    private void like(String shop) throws InterruptedException {
        var id = known.id(shop);
        if (id.isPresent()) {
            var path = "/favourites/" + customer.id() + "/shops/" + id.get();
            self.send(Command.put(path, null, key("likes-" + shop)));
        } else {
            tally.wasThere(1);
        }
    }

    private void review(Order order) throws InterruptedException {
        int commands = order.answer() == null ? 2 : 3;
        var shop = known.id(order.shop());
        if (shop.isEmpty()) {
            tally.wasThere(commands);
            return;
        }
        var orderId = UUID.nameUUIDFromBytes((keys + "/" + order.key()).getBytes(UTF_8))
                .toString();
        operator.unlessKnown("order-delivered-otherwise", 1, delivered(order, orderId, shop.get()));
        var words =
                Map.of("orderId", orderId, "rating", order.rating(), "text", order.text(), "pictureUrls", List.of());
        var written = self.unlessKnown(
                "already-reviewed", commands - 1, Command.post("/reviews", words, key("review-" + order.shop())));
        if (written == null || order.answer() == null) {
            return;
        }
        if (written.replayed()) {
            tally.wasThere(1);
        } else {
            answering.answer(
                    order.shop(),
                    Command.put(
                            "/reviews/" + written.id() + "/answer",
                            Map.of("text", order.answer()),
                            key("answer-" + order.shop())));
        }
    }

    private Command delivered(Order order, String orderId, String shopId) {
        var body = Map.of(
                "orderId",
                orderId,
                "customerId",
                customer.id(),
                "shopId",
                shopId,
                "deliveredAt",
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        return Command.post("/delivered-orders", body, key("delivered-" + order.shop()));
    }

    private String key(String step) {
        return keys + "/" + customer.id() + "/" + step;
    }
}
