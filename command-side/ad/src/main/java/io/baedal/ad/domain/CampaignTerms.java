package io.baedal.ad.domain;

import java.util.List;

/// Where, when and for how much, as it was recorded last.
///
/// @param from first day, ISO 8601
/// @param until last day, inclusive
public record CampaignTerms(
        List<String> districts, long bid, long dailyBudget, long totalBudget, String from, String until) {
    static final CampaignTerms NONE = new CampaignTerms(List.of(), 0, 0, 0, "", "");

    public CampaignTerms {
        districts = List.copyOf(districts);
    }

    /// Days in ISO 8601 are in the order of their letters.
    boolean cover(String day) {
        return from.compareTo(day) <= 0 && until.compareTo(day) >= 0;
    }

    CampaignTerms bidding(long amount) {
        return new CampaignTerms(districts, amount, dailyBudget, totalBudget, from, until);
    }

    CampaignTerms within(long daily, long total) {
        return new CampaignTerms(districts, bid, daily, total, from, until);
    }

    CampaignTerms in(List<String> others) {
        return new CampaignTerms(others, bid, dailyBudget, totalBudget, from, until);
    }

    CampaignTerms during(String first, String last) {
        return new CampaignTerms(districts, bid, dailyBudget, totalBudget, first, last);
    }
}
