package io.baedal.events.campaign;

/// A click may cost another amount from now on.
public record CampaignBidChanged(String campaignId, long bid) implements CampaignEvent {}
