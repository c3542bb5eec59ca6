package io.baedal.ad.application.shop;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/// Which campaigns a shop has ever had, also those that came to nothing: whoever needs to know how they stand asks
/// their
/// streams. Kept so that no campaign outlives its shop. Every call is one short transaction and fails with
/// [io.baedal.command.StoreUnavailable] when the list can't be reached.
public interface CampaignsOfShops {
    /// @param place in the order in which campaigns were noted
    /// @param notedAt when it was about to be planned
    record Noted(long place, String campaignId, Instant notedAt) {}

    /// Notes a campaign before it is planned; again if need be.
    Uni<Void> note(String shopId, String campaignId);

    /// The campaigns of a shop that were noted before this place, newest first.
    Uni<List<Noted>> ofShop(String shopId, long before, int limit);

    /// The campaigns of a shop that are not known to have ended and were noted after this place, oldest first.
    Uni<List<Noted>> unended(String shopId, long after, int limit);

    /// Remembers that a campaign has ended, so that nobody needs to ask any more.
    Uni<Void> ended(String campaignId);

    /// Forgets a campaign that came to nothing.
    Uni<Void> forget(String campaignId);

    /// The shops after this one, in the order of their ids, that have campaigns which are not known to have ended.
    ///
    /// @param closed whether those that are known to be closed for good, or those that are not
    Uni<List<String>> withUnended(boolean closed, String after, int limit);
}
