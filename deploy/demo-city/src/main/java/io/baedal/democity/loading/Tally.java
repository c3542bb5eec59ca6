package io.baedal.democity.loading;

import io.baedal.democity.city.City;
import java.util.concurrent.atomic.AtomicInteger;

/// How far the loading has come. Safe to read while it goes on.
public final class Tally {
    private final int total;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger changes = new AtomicInteger();

    Tally(City city) {
        total = city.owners().size()
                + city.shops()
                        .mapToInt(shop -> ShopCommands.count(shop) + MenuCommands.count(shop))
                        .sum()
                + city.campaigns().size() * CampaignLoading.COMMANDS
                + city.customers().stream().mapToInt(CustomerLoading::count).sum();
    }

    void taken(Answer answer) {
        if (!answer.replayed()) {
            changes.incrementAndGet();
        }
        done.incrementAndGet();
    }

    void wasThere(int commands) {
        done.addAndGet(commands);
    }

    /// All commands that the city takes.
    public int total() {
        return total;
    }

    /// How many of them the platform has, from this time or another.
    public int done() {
        return done.get();
    }

    /// How many of them changed something this time.
    public int changes() {
        return changes.get();
    }
}
