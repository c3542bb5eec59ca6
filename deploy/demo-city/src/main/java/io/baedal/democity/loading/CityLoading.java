package io.baedal.democity.loading;

import io.baedal.democity.city.City;
import io.baedal.democity.city.Owner;
import io.baedal.democity.tokens.TokenSource;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Loads a city through the platform's public door, many people at a time: first who sells, then who advertises and
/// who orders.
public final class CityLoading {
    private static final String OPERATOR = "demo-operator";

    private final City city;
    private final String keys;
    private final TokenSource tokens;
    private final int inFlight;
    private final Tally tally;
    private final KnownShops known = new KnownShops();
    private final Map<String, String> ownersTokens = new ConcurrentHashMap<>();

    /// @param keys what all idempotency keys of this city begin with; visible ASCII
    /// @param inFlight how many people, each with one command at a time, are loaded at once
    public CityLoading(City city, String keys, TokenSource tokens, int inFlight) {
        this.city = city;
        this.keys = keys;
        this.tokens = tokens;
        this.inFlight = inFlight;
        this.tally = new Tally(city);
    }

    /// How far it has come.
    public Tally tally() {
        return tally;
    }

    /// Loads what isn't there yet. Returns when all is, or throws the first failure once the others have stopped.
    ///
    /// @param patience how long to try one command while the platform is busy or away
    /// @throws Refused when the platform won't have a command
    /// @throws Unreachable when the patience has run out
    public void run(URI edgeAddress, Duration patience) throws InterruptedException {
        try (var edge = new Edge(edgeAddress, patience)) {
            all(city.owners().stream().map(owner -> selling(edge, owner)).toList());
            all(Stream.concat(advertising(edge), ordering(edge)).toList());
        }
    }

    private Callable<Void> selling(Edge edge, Owner owner) {
        return () -> {
            new OwnerLoading(edge, keys, tally, owner, ownersToken(owner.id()), known).run();
            return null;
        };
    }

    private Stream<Callable<Void>> advertising(Edge edge) {
        var today = LocalDate.now();
        return city.campaigns().stream().map(campaign -> () -> {
            var owner = new Sending(edge, tally, ownersToken(campaign.owner()));
            new CampaignLoading(owner, keys, tally, known, today).run(campaign);
            return null;
        });
    }

    private Stream<Callable<Void>> ordering(Edge edge) {
        if (city.customers().isEmpty()) {
            return Stream.empty();
        }
        var operator = new Sending(edge, tally, tokens.token("operator", OPERATOR));
        Map<String, String> owners = city.owners().stream()
                .flatMap(owner -> owner.shops().stream().map(shop -> Map.entry(shop.key(), owner.id())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return city.customers().stream().map(customer -> () -> {
            var self = new Sending(edge, tally, tokens.token("customer", customer.id()));
            CustomerLoading.Answering answering =
                    (shop, command) -> new Sending(edge, tally, ownersToken(owners.get(shop))).send(command);
            new CustomerLoading(customer, self, operator, answering, keys, tally, known).run();
            return null;
        });
    }

    private String ownersToken(String owner) {
        return ownersTokens.computeIfAbsent(owner, id -> tokens.token("owner", id));
    }

    private void all(List<Callable<Void>> work) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(
                inFlight, Thread.ofVirtual().name("person-", 1).factory())) {
            var people = new ExecutorCompletionService<Void>(threads);
            work.forEach(people::submit);
            try {
                for (int left = work.size(); left > 0; left--) {
                    people.take().get();
                }
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
            } finally {
                threads.shutdownNow();
            }
        }
    }
}
