package io.baedal.query.adlisting;

import io.baedal.query.freshness.Demand;
import io.baedal.query.freshness.StreamRevision;
import io.baedal.query.parameter.Ids;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/// How far the view has followed the streams that a client wants it to have seen.
///
/// @param campaigns by id
/// @param shops by id
record SeenStreams(Map<String, SeenCampaign> campaigns, Map<String, Shop> shops) {
    private static final String CAMPAIGN = "campaign-";
    private static final String SHOP = "shop-";
    private static final String RATING = "rating-";

    /// Whether advertisements are made of such a stream.
    static boolean matters(String stream) {
        return stream.startsWith(CAMPAIGN) && Ids.isOne(stream.substring(CAMPAIGN.length()))
                || stream.startsWith(SHOP) && Ids.isOne(stream.substring(SHOP.length()))
                || stream.startsWith(RATING) && Ids.isOne(stream.substring(RATING.length()));
    }

    /// Reads what is demanded; nothing where nothing is.
    static CompletionStage<SeenStreams> read(Listing listing, Demand demand) {
        Set<String> campaigns = new HashSet<>();
        Set<String> shops = new HashSet<>();
        for (var required : demand.required().revisions()) {
            var stream = required.stream();
            (stream.startsWith(CAMPAIGN) ? campaigns : shops).add(id(stream));
        }
        return read(campaigns, listing.campaigns()::read)
                .thenCombine(read(shops, listing.shops()::read), SeenStreams::new);
    }

    private static <V> CompletionStage<Map<String, V>> read(
            Collection<String> ids, Function<Collection<String>, CompletionStage<Map<String, V>>> reads) {
        return ids.isEmpty() ? CompletableFuture.completedStage(new HashMap<>()) : reads.apply(ids);
    }

    /// Whether a revision of one of them was seen.
    boolean hasSeen(StreamRevision required) {
        return revision(required.stream()) >= required.revision();
    }

    private long revision(String stream) {
        if (stream.startsWith(CAMPAIGN)) {
            var campaign = campaigns.get(id(stream));
            return campaign == null ? -1 : campaign.revision();
        }
        var shop = shops.get(id(stream));
        if (shop == null) {
            return -1;
        }
        return stream.startsWith(SHOP) ? shop.revision() : shop.ratingRevision();
    }

    private static String id(String stream) {
        return stream.substring(stream.indexOf('-') + 1);
    }
}
