package io.baedal.ad.adapter.in.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baedal.ad.domain.Campaign;
import io.baedal.ad.domain.Standing;
import io.baedal.command.Loaded;
import io.baedal.events.campaign.AdProduct;
import io.baedal.events.campaign.CampaignEnding;
import io.baedal.events.shop.ShopCategory;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A campaign as it is now.
@Schema(name = "Campaign")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record CampaignView(
        String id,
        long revision,
        String shopId,
        String ownerId,
        Standing standing,
        @Schema(description = "Why it ended, where it has") CampaignEnding ending,
        AdProduct product,
        ShopCategory category,
        String keyword,
        List<String> districts,
        @Schema(description = "Whole won") long bid,
        @Schema(description = "Whole won") long dailyBudget,
        @Schema(description = "Whole won") long totalBudget,
        String from,
        String until,
        @Schema(description = "Whole won") long spentToday,
        @Schema(description = "Whole won") long spentInAll) {

    static CampaignView of(Loaded<Campaign> loaded, LocalDate today) {
        var campaign = loaded.state();
        var terms = campaign.terms();
        var spending = campaign.spending();
        return new CampaignView(
                campaign.campaignId(),
                loaded.revision(),
                campaign.shopId(),
                campaign.ownerId(),
                campaign.standing(),
                campaign.ending(),
                campaign.product(),
                campaign.category(),
                campaign.keyword(),
                terms.districts(),
                terms.bid(),
                terms.dailyBudget(),
                terms.totalBudget(),
                terms.from(),
                terms.until(),
                spending.on(spending.dayAt(today)),
                spending.inAll());
    }
}
