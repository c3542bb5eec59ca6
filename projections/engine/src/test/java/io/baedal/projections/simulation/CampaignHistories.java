package io.baedal.projections.simulation;

import io.baedal.events.DomainEvent;
import io.baedal.events.campaign.AdProduct;
import io.baedal.events.campaign.CampaignAreaChanged;
import io.baedal.events.campaign.CampaignBidChanged;
import io.baedal.events.campaign.CampaignBudgetChanged;
import io.baedal.events.campaign.CampaignClickCharged;
import io.baedal.events.campaign.CampaignEnded;
import io.baedal.events.campaign.CampaignEnding;
import io.baedal.events.campaign.CampaignImpressionsCharged;
import io.baedal.events.campaign.CampaignPaused;
import io.baedal.events.campaign.CampaignPeriodChanged;
import io.baedal.events.campaign.CampaignPlanned;
import io.baedal.events.campaign.CampaignStarted;
import io.baedal.events.shop.ShopCategory;
import java.util.List;
import java.util.Random;

/// Invents what could happen next in an advertising campaign.
final class CampaignHistories {
    private static final List<String> DISTRICTS = List.of("마포구", "서대문구", "은평구");

    private final Random random;

    CampaignHistories(Random random) {
        this.random = random;
    }

    /// The next event of `campaign-<id>`; its first is the plan.
    DomainEvent campaign(String id, boolean first) {
        if (first) {
            return planned(id);
        }
        return switch (random.nextInt(10)) {
            case 0 -> new CampaignPaused(id);
            case 1 -> new CampaignBidChanged(id, won(50));
            case 2 -> new CampaignBudgetChanged(id, won(5_000), won(50_000));
            case 3 -> new CampaignAreaChanged(id, districts());
            case 4 -> new CampaignPeriodChanged(id, day(), day());
            case 5 -> random.nextInt(3) == 0 ? ended(id) : new CampaignStarted(id);
            case 6, 7 -> new CampaignClickCharged(id, day(), won(50), won(5_000), won(50_000));
            case 8 ->
                new CampaignImpressionsCharged(id, day(), 1 + random.nextInt(100), won(5), won(5_000), won(50_000));
            default -> new CampaignStarted(id);
        };
    }

    private CampaignPlanned planned(String id) {
        var product = any(AdProduct.values());
        return new CampaignPlanned(
                id,
                "shop" + random.nextInt(6),
                "owner-of-" + id,
                product,
                product == AdProduct.CATEGORY_TOP ? any(ShopCategory.values()) : null,
                product == AdProduct.KEYWORD ? "치킨" + random.nextInt(3) : null,
                districts(),
                won(50),
                won(5_000),
                won(50_000),
                day(),
                day());
    }

    private CampaignEnded ended(String id) {
        return new CampaignEnded(id, any(CampaignEnding.values()));
    }

    private <T> T any(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private List<String> districts() {
        int first = random.nextInt(DISTRICTS.size());
        return DISTRICTS.subList(first, first + 1 + random.nextInt(DISTRICTS.size() - first));
    }

    private long won(long tens) {
        return 10 * (1 + random.nextLong(tens));
    }

    private String day() {
        return "2026-11-" + (10 + random.nextInt(20));
    }
}
