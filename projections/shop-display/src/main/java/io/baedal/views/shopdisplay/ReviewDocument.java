package io.baedal.views.shopdisplay;

/// The names in a document of a review, for the projector that writes it and the query service that reads it:
///
///     {_id: "<reviewId>", revisions: {review: 3}, shopId: "<shopId>", visible: true, writtenAt: <date>, review:
/// <JSON>}
///
/// `review` is a BSON binary that holds a UTF-8 JSON object, ready to be sent. It isn't there unless customers may see
/// the review:
/// while an operator hides it, the same bytes lie in `withheld`, from where only the projector takes them; once it is
/// deleted, neither they nor `writtenAt` are there. Nothing tells the customer who wrote it.
public final class ReviewDocument {
    /// The collection of the reviews, in the database of the shop pages.
    public static final String COLLECTION = "reviews";

    /// The review's id.
    public static final String ID = "_id";

    /// The last applied revision, an embedded document keyed by [#REVIEW].
    public static final String REVISIONS = ShopDisplayDocument.REVISIONS;

    /// The shop that it is about.
    public static final String SHOP_ID = "shopId";

    /// Whether customers may see it.
    public static final String VISIBLE = "visible";

    /// When it was written, a BSON date; what was edited later keeps its place.
    public static final String WRITTEN_AT = "writtenAt";

    /// The name of the source, of its entry in [#REVISIONS], and of what is sent.
    public static final String REVIEW = "review";

    /// What a hidden review says. Not for those who answer customers.
    public static final String WITHHELD = "withheld";

    private ReviewDocument() {}
}
