package io.baedal.views.adlisting;

import static io.baedal.views.adlisting.AdListingDocument.BID;
import static io.baedal.views.adlisting.AdListingDocument.CATEGORY;
import static io.baedal.views.adlisting.AdListingDocument.DAILY_BUDGET;
import static io.baedal.views.adlisting.AdListingDocument.DISTRICTS;
import static io.baedal.views.adlisting.AdListingDocument.FROM;
import static io.baedal.views.adlisting.AdListingDocument.FULL_ON;
import static io.baedal.views.adlisting.AdListingDocument.KEYWORD;
import static io.baedal.views.adlisting.AdListingDocument.PRODUCT;
import static io.baedal.views.adlisting.AdListingDocument.SHOP_ID;
import static io.baedal.views.adlisting.AdListingDocument.SLOTS;
import static io.baedal.views.adlisting.AdListingDocument.SPENT_IN_ALL;
import static io.baedal.views.adlisting.AdListingDocument.SPENT_ON;
import static io.baedal.views.adlisting.AdListingDocument.SPENT_THAT_DAY;
import static io.baedal.views.adlisting.AdListingDocument.STATE;
import static io.baedal.views.adlisting.AdListingDocument.TOTAL_BUDGET;
import static io.baedal.views.adlisting.AdListingDocument.UNTIL;

import io.baedal.events.campaign.AdProduct;
import io.baedal.events.shop.ShopCategory;
import io.baedal.projections.PartFormat;
import java.util.Set;
import org.bson.BsonDocument;

/// A campaign as fields that queries filter and order by.
final class CampaignFormat implements PartFormat<Campaign> {
    private static final Set<String> ALL = Set.of(
            SHOP_ID,
            STATE,
            PRODUCT,
            CATEGORY,
            KEYWORD,
            DISTRICTS,
            BID,
            DAILY_BUDGET,
            TOTAL_BUDGET,
            FROM,
            UNTIL,
            SPENT_ON,
            SPENT_THAT_DAY,
            SPENT_IN_ALL,
            SLOTS,
            FULL_ON);

    @Override
    public Set<String> fields() {
        return ALL;
    }

    @Override
    public Campaign read(BsonDocument document) {
        if (!document.containsKey(SHOP_ID)) {
            return Campaign.UNKNOWN;
        }
        var terms = new Terms(
                Fields.word(document, SHOP_ID),
                Fields.constant(AdProduct.class, document, PRODUCT),
                Fields.constant(ShopCategory.class, document, CATEGORY),
                Fields.word(document, KEYWORD),
                Fields.words(document, DISTRICTS),
                Fields.number(document, BID),
                Fields.number(document, DAILY_BUDGET),
                Fields.number(document, TOTAL_BUDGET),
                Fields.word(document, FROM),
                Fields.word(document, UNTIL));
        var spent = new Spent(
                Fields.word(document, SPENT_ON),
                Fields.number(document, SPENT_THAT_DAY),
                Fields.number(document, SPENT_IN_ALL));
        return new Campaign(terms, Fields.constant(CampaignState.class, document, STATE), spent);
    }

    @Override
    public BsonDocument write(Campaign campaign) {
        var document = new BsonDocument();
        if (campaign.terms() != null) {
            write(campaign.terms(), document);
            Fields.put(document, STATE, campaign.state());
            Fields.put(document, SPENT_ON, campaign.spent().day());
            Fields.put(document, SPENT_THAT_DAY, campaign.spent().thatDay());
            Fields.put(document, SPENT_IN_ALL, campaign.spent().inAll());
            Fields.put(document, SLOTS, campaign.slots());
            Fields.put(document, FULL_ON, campaign.fullOn());
        }
        return document;
    }

    private static void write(Terms terms, BsonDocument document) {
        Fields.put(document, SHOP_ID, terms.shopId());
        Fields.put(document, PRODUCT, terms.product());
        Fields.put(document, CATEGORY, terms.category());
        Fields.put(document, KEYWORD, terms.keyword());
        Fields.put(document, DISTRICTS, terms.districts());
        Fields.put(document, BID, terms.bid());
        Fields.put(document, DAILY_BUDGET, terms.dailyBudget());
        Fields.put(document, TOTAL_BUDGET, terms.totalBudget());
        Fields.put(document, FROM, terms.from());
        Fields.put(document, UNTIL, terms.until());
    }
}
