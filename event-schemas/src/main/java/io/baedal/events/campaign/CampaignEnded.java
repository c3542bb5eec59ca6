package io.baedal.events.campaign;

/// The campaign ended for good; nothing follows in this stream.
public record CampaignEnded(String campaignId, CampaignEnding ending) implements CampaignEvent {}
