package io.baedal.benchmark.platform;

import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.ReadAllOptions;
import io.kurrent.dbclient.ResolvedEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Shops of the demo city, as the event store knows them.
public final class KnownShops {
    private static final int PAGE = 1_000;
    private static final int MOST_PAGES = 500;

    private KnownShops() {}

    /// The first shops that were registered, the benchmark's own left out.
    public static List<String> first(KurrentDBClient client, int count) throws Exception {
        var ids = new ArrayList<String>();
        var from = new Position(0, 0);
        for (int page = 0; page < MOST_PAGES && ids.size() < count; page++) {
            var options = ReadAllOptions.get().forwards().fromPosition(from).maxCount(PAGE);
            var events = client.readAll(options).get(10, TimeUnit.SECONDS).getEvents();
            if (events.size() < 2) {
                break;
            }
            events.stream().filter(KnownShops::registration).forEach(event -> ids.add(id(event)));
            from = events.getLast().getOriginalEvent().getPosition();
        }
        return ids.stream().distinct().limit(count).toList();
    }

    private static boolean registration(ResolvedEvent event) {
        var recorded = event.getOriginalEvent();
        return recorded.getEventType().equals("ShopRegistered")
                && !new String(recorded.getEventData(), StandardCharsets.UTF_8).contains(Owner.ID);
    }

    private static String id(ResolvedEvent event) {
        return event.getOriginalEvent().getStreamId().substring("shop-".length());
    }
}
