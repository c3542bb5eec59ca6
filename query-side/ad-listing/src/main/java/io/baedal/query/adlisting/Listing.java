package io.baedal.query.adlisting;

import io.baedal.query.read.DocumentsById;
import io.baedal.query.read.GatheredReads;
import io.baedal.query.read.KeyedSource;
import io.baedal.query.read.ReadLimits;
import io.baedal.query.version.VersionedReads;
import io.baedal.views.adlisting.AdListingDocument;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import java.util.List;
import java.util.function.Function;
import org.bson.RawBsonDocument;

/// How one version of the view is read.
///
/// @param version its number
/// @param candidates of a slot on a day
/// @param campaigns by id
/// @param shops by id
record Listing(
        int version,
        GatheredReads<List<Candidate>> candidates,
        GatheredReads<SeenCampaign> campaigns,
        GatheredReads<Shop> shops) {

    /// @param mostCandidates how many campaigns are read of one slot
    /// @param slotLimits of reading candidates
    /// @param limits of reading documents by id
    static Listing of(
            ReactiveMongoClient mongo,
            String view,
            int version,
            int mostCandidates,
            ReadLimits slotLimits,
            ReadLimits limits) {
        var database = VersionedReads.database(view, version);
        var campaigns = mongo.getDatabase(database).getCollection(AdListingDocument.CAMPAIGNS, RawBsonDocument.class);
        return new Listing(
                version,
                new GatheredReads<>(new CandidatesOfSlots(campaigns, mostCandidates), slotLimits),
                new GatheredReads<>(
                        byId(mongo, database, AdListingDocument.CAMPAIGNS, SeenCampaign::decode, SeenCampaign::id),
                        limits),
                new GatheredReads<>(
                        byId(mongo, database, AdListingDocument.SHOPS, ShopDecoding::decode, Shop::id), limits));
    }

    private static <V> KeyedSource<V> byId(
            ReactiveMongoClient mongo,
            String database,
            String collection,
            Function<RawBsonDocument, V> decode,
            Function<V, String> key) {
        var documents = mongo.unwrap().getDatabase(database).getCollection(collection, RawBsonDocument.class);
        return new DocumentsById<>(documents, decode, key);
    }
}
