package io.baedal.events.campaign;

import java.util.List;

/// The campaign is shown in these districts from now on.
public record CampaignAreaChanged(String campaignId, List<String> districts) implements CampaignEvent {}
