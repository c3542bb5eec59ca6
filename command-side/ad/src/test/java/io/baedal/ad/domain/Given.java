package io.baedal.ad.domain;

import io.baedal.ad.domain.AdvertisedShop.Standing;
import io.baedal.ad.domain.CampaignCommand.PlanCampaign;
import io.baedal.events.Actor;
import io.baedal.events.campaign.AdProduct;
import io.baedal.events.campaign.CampaignPlanned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the scenarios of campaigns begin with.
final class Given {
    static final Actor KIM = new Actor("owner", "kim");
    static final Actor LEE = new Actor("owner", "lee");
    static final Actor OPERATOR = new Actor("operator", "operator-1");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    static final LocalDate TOMORROW = TODAY.plusDays(1);
    static final AdvertisedShop KIMS_SHOP = new AdvertisedShop(Standing.IN_BUSINESS, "kim");
    static final CampaignPlanned PLANNED = planned(300, 1_000, 2_000);

    private Given() {}

    static CampaignPlanned planned(long bid, long dailyBudget, long totalBudget) {
        return new CampaignPlanned(
                "c",
                "s",
                "kim",
                AdProduct.OPEN_LIST,
                null,
                null,
                List.of("강남구"),
                bid,
                dailyBudget,
                totalBudget,
                "2026-03-01",
                "2026-03-31");
    }

    static PlanCampaign plan(AdvertisedShop shop) {
        return plan(shop, Period.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)), Budget.of(1_000, 2_000));
    }

    static PlanCampaign plan(AdvertisedShop shop, Period period, Budget budget) {
        return new PlanCampaign(
                KIM,
                shop,
                "c",
                "s",
                new Placement(AdProduct.OPEN_LIST, Optional.empty(), Optional.empty()),
                new Area(List.of("강남구")),
                Bid.of(300),
                budget,
                period,
                TODAY);
    }
}
