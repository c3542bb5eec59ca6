package io.baedal.ad.adapter.in.rest;

import io.baedal.ad.domain.AdvertisedShop;
import io.baedal.ad.domain.Area;
import io.baedal.ad.domain.Bid;
import io.baedal.ad.domain.CampaignCommand.PlanCampaign;
import io.baedal.ad.domain.District;
import io.baedal.ad.domain.Placement;
import io.baedal.ad.domain.ShopId;
import io.baedal.command.http.Form;
import io.baedal.events.Actor;
import io.baedal.events.campaign.AdProduct;
import io.baedal.events.shop.ShopCategory;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanCampaign")
record PlanCampaignBody(
        @Schema(required = true, examples = "3f0b7f0e-6a51-5c0e-9a3c-2f6f0f6d1a01")
        String shopId,

        @Schema(required = true) AdProduct product,

        @Schema(description = "For CATEGORY_TOP, and only for it") @Nullable
        ShopCategory category,

        @Schema(description = "For KEYWORD, and only for it", examples = "치킨") @Nullable
        String keyword,

        @Schema(required = true, examples = "[\"강남구\"]", description = "1 to 25")
        List<String> districts,

        @Schema(required = true, examples = "300", description = "Won that a click may cost, and 1,000 impressions")
        Long bid,

        @Schema(required = true, examples = "10000", description = "Won a day")
        Long dailyBudget,

        @Schema(required = true, examples = "200000", description = "Won in all")
        Long totalBudget,

        @Schema(required = true, examples = "2026-03-01", description = "First day, in Korea")
        String from,

        @Schema(required = true, examples = "2026-03-31", description = "Last day, inclusive")
        String until) {

    /// The plan for a shop as it stands.
    Function<AdvertisedShop, PlanCampaign> command(Form form, Actor by, String campaignId, LocalDate today) {
        var shop = form.value("shopId", shopId, ShopId::of);
        var word = form.optional("keyword", keyword, ComposedText::keyword);
        var placement = form.filled(() ->
                form.value("product", word, found -> Placement.of(product, Optional.ofNullable(category), found)));
        var named = form.list("districts", districts, (inner, name) -> inner.value("", name, District::of));
        var area = form.filled(() -> form.value("districts", named, Area::of));
        var amount = form.value("bid", bid, Bid::of);
        var budget = new BudgetBody(dailyBudget, totalBudget).value(form, "dailyBudget", "totalBudget");
        var period = new PeriodBody(from, until).value(form);
        return form.filled(() -> standing -> new PlanCampaign(
                by, standing, campaignId, shop.value(), placement, area, amount, budget, period, today));
    }
}
