package io.baedal.events.campaign;

/// The campaign runs from and until other days.
public record CampaignPeriodChanged(String campaignId, String from, String until) implements CampaignEvent {}
