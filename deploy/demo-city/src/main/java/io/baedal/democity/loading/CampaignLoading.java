package io.baedal.democity.loading;

import io.baedal.democity.city.Campaign;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/// Plans a campaign for this year and starts it.
final class CampaignLoading {
    static final int COMMANDS = 2;

    private final Sending owner;
    private final String keys;
    private final Tally tally;
    private final KnownShops known;
    private final int year;

    /// @param owner who advertises
    CampaignLoading(Sending owner, String keys, Tally tally, KnownShops known, LocalDate today) {
        this.owner = owner;
        this.keys = keys;
        this.tally = tally;
        this.known = known;
        this.year = today.getYear();
    }

    void run(Campaign campaign) throws InterruptedException {
        var shop = known.id(campaign.shop());
        if (shop.isEmpty()) {
            tally.wasThere(COMMANDS);
            return;
        }
        var key = keys + "/" + campaign.shop() + "/campaign-" + year;
        var planned = owner.send(Command.post("/campaigns", body(campaign, shop.get()), key));
        if (planned.replayed()) {
            tally.wasThere(1);
        } else {
            owner.send(Command.post("/campaigns/" + planned.id() + "/start", null, key + "/start"));
        }
    }

    private Map<String, Object> body(Campaign campaign, String shopId) {
        var body = new TreeMap<String, Object>(Map.of(
                "shopId", shopId,
                "product", campaign.product(),
                "districts", campaign.districts(),
                "bid", campaign.bid(),
                "dailyBudget", campaign.dailyBudget(),
                "totalBudget", campaign.totalBudget(),
                "from", year + "-01-01",
                "until", year + "-12-31"));
        if (campaign.category() != null) {
            body.put("category", campaign.category());
        }
        if (campaign.keyword() != null) {
            body.put("keyword", campaign.keyword());
        }
        return body;
    }
}
