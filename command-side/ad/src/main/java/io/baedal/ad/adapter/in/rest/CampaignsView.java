package io.baedal.ad.adapter.in.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baedal.ad.application.campaign.ReadingCampaigns.Page;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Some of a shop's campaigns.
@Schema(name = "Campaigns")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CampaignsView(
        @Schema(description = "Newest first") List<CampaignView> campaigns,

        @Schema(description = "The cursor of the next page, where there may be one")
        String next) {

    static CampaignsView of(Page page, LocalDate today) {
        return new CampaignsView(
                page.campaigns().stream()
                        .map(campaign -> CampaignView.of(campaign, today))
                        .toList(),
                page.next().isPresent() ? Long.toString(page.next().getAsLong()) : null);
    }
}
