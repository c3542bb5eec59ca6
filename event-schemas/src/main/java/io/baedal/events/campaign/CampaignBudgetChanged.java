package io.baedal.events.campaign;

/// The campaign may cost other amounts, a day and in all.
public record CampaignBudgetChanged(String campaignId, long dailyBudget, long totalBudget) implements CampaignEvent {}
