package io.baedal.events.campaign;

/// The campaign is not shown until it starts again.
public record CampaignPaused(String campaignId) implements CampaignEvent {}
