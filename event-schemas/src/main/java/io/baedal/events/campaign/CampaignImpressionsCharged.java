package io.baedal.events.campaign;

/// The advertisement was shown a number of times.
public record CampaignImpressionsCharged(
        String campaignId, String day, long impressions, long amount, long spentThatDay, long spentInAll)
        implements CampaignEvent {}
