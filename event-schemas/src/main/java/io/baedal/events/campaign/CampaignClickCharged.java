package io.baedal.events.campaign;

/// Somebody followed the advertisement.
///
/// @param day in Korea, ISO 8601
/// @param spentThatDay this charge included
/// @param spentInAll this charge included
public record CampaignClickCharged(String campaignId, String day, long amount, long spentThatDay, long spentInAll)
        implements CampaignEvent {}
