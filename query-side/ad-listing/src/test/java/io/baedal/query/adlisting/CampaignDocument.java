package io.baedal.query.adlisting;

import static io.baedal.views.adlisting.AdListingDocument.BID;
import static io.baedal.views.adlisting.AdListingDocument.CAMPAIGN;
import static io.baedal.views.adlisting.AdListingDocument.FROM;
import static io.baedal.views.adlisting.AdListingDocument.FULL_ON;
import static io.baedal.views.adlisting.AdListingDocument.ID;
import static io.baedal.views.adlisting.AdListingDocument.REVISIONS;
import static io.baedal.views.adlisting.AdListingDocument.SHOP_ID;
import static io.baedal.views.adlisting.AdListingDocument.SLOTS;
import static io.baedal.views.adlisting.AdListingDocument.STATE;
import static io.baedal.views.adlisting.AdListingDocument.UNTIL;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

/// A campaign's document, as far as queries look at it.
record CampaignDocument(BsonDocument content) {
    /// One that runs yesterday, today and tomorrow, for 500 won a click.
    static CampaignDocument running(String id, String shop, String... slots) {
        return new CampaignDocument(new BsonDocument(ID, new BsonString(id)))
                .at(3)
                .with(SHOP_ID, new BsonString(shop))
                .with(STATE, new BsonString("RUNNING"))
                .bidding(500)
                .during(today().minusDays(1), today().plusDays(1))
                .in(slots);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Seoul"));
    }

    CampaignDocument at(long revision) {
        return with(REVISIONS, new BsonDocument(CAMPAIGN, new BsonInt64(revision)));
    }

    CampaignDocument bidding(long won) {
        return with(BID, new BsonInt64(won));
    }

    CampaignDocument during(LocalDate from, LocalDate until) {
        return with(FROM, new BsonString(from.toString())).with(UNTIL, new BsonString(until.toString()));
    }

    /// What the view writes where the campaign is paused, or has nothing left of its total budget.
    CampaignDocument inNoSlot() {
        return in();
    }

    CampaignDocument in(String... slots) {
        return with(SLOTS, new BsonArray(Stream.of(slots).map(BsonString::new).toList()));
    }

    CampaignDocument fullOn(LocalDate day) {
        return with(FULL_ON, new BsonString(day.toString()));
    }

    private CampaignDocument with(String field, BsonValue value) {
        return new CampaignDocument(content.clone().append(field, value));
    }
}
