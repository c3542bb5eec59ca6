package io.baedal.query.adlisting;

/// A campaign that may be shown, and what its place is worth.
///
/// @param score its bid, times its shop's quality
record Scored(String campaignId, String shopId, double score) {
    static Scored of(Candidate candidate, Shop shop) {
        return new Scored(candidate.campaignId(), shop.id(), candidate.bid() * shop.quality());
    }
}
