package io.baedal.ad.api;

import io.baedal.ad.domain.AdvertisedShop;
import io.baedal.ad.domain.Area;
import io.baedal.ad.domain.Bid;
import io.baedal.ad.domain.Budget;
import io.baedal.ad.domain.CampaignCommand.PlanCampaign;
import io.baedal.ad.domain.Period;
import io.baedal.ad.domain.Placement;
import io.baedal.command.CommandContext;
import io.baedal.command.Precondition;
import io.baedal.events.Actor;
import io.baedal.events.campaign.AdProduct;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a planner decides on who saw the shop open.
final class PlannedBefore {
    private PlannedBefore() {}

    static PlanCampaign plan(Client owner, String shopId, String campaignId) {
        return new PlanCampaign(
                new Actor("owner", owner.id()),
                new AdvertisedShop(AdvertisedShop.Standing.IN_BUSINESS, owner.id()),
                campaignId,
                shopId,
                new Placement(AdProduct.OPEN_LIST, Optional.empty(), Optional.empty()),
                new Area(List.of("강남구")),
                Bid.of(300),
                Budget.of(1_000, 2_000),
                Period.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)),
                LocalDate.of(2026, 3, 14));
    }

    static CommandContext context() {
        return new CommandContext(
                new Actor("service", "test"), Optional.empty(), Precondition.none(), "test", null, null);
    }
}
