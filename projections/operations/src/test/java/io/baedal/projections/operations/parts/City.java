package io.baedal.projections.operations.parts;

import io.baedal.projections.operations.Stores;
import io.baedal.projections.simulation.History;
import io.baedal.projections.simulation.ShopHistories;
import io.kurrent.dbclient.EventData;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Shops to which something happens all the time, in an order made from a seed.
public final class City {
    private final Stores stores;
    private final Random random;
    private final ShopHistories histories;
    private final Map<String, Integer> lengths = new HashMap<>();
    private final int shops;

    public City(Stores stores, long seed, int shops) {
        this.stores = stores;
        this.shops = shops;
        random = new Random(seed);
        histories = new ShopHistories(random);
    }

    /// Lets some things happen, several at a time in one place.
    public void live(int happenings) {
        for (int i = 0; i < happenings; i++) {
            var id = "s" + random.nextInt(shops);
            var stream = (random.nextBoolean() ? "shop-" : "menu-") + id;
            List<History.Fact> facts = new ArrayList<>();
            for (int more = random.nextInt(6); more >= 0; more--) {
                boolean first = lengths.merge(stream, 1, Integer::sum) == 1;
                facts.add(History.Fact.of(stream.startsWith("shop") ? histories.shop(id, first) : histories.menu(id)));
            }
            append(stream, facts);
        }
    }

    /// Something that nobody can read happens in a stream, and then more.
    public void poison(String stream) {
        append(stream, List.of(History.Fact.unreadable(), History.Fact.unreadable()));
    }

    /// Much happens that shops and menus have nothing to do with.
    public void others(int events) {
        var other = Collections.nCopies(500, History.Fact.unreadable());
        for (int i = 0; i < events; i += other.size()) {
            append("weather-" + i, other);
        }
    }

    private void append(String stream, List<History.Fact> facts) {
        var events = facts.stream()
                .map(fact -> EventData.builderAsJson(fact.type(), fact.data())
                        .metadataAsBytes(fact.metadata())
                        .build())
                .iterator();
        stores.ofEventStore(stores.eventStore()
                .with(client -> Uni.createFrom().completionStage(() -> client.appendToStream(stream, events))));
    }
}
