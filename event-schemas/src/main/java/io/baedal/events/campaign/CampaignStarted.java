package io.baedal.events.campaign;

/// The campaign is shown from now on, within its period and budget.
public record CampaignStarted(String campaignId) implements CampaignEvent {}
