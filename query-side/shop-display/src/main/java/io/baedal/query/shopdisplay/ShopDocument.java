package io.baedal.query.shopdisplay;

import io.baedal.query.freshness.StreamRevision;
import io.baedal.views.shopdisplay.ShopDisplayDocument;

/// What is known of any document of a shop, however much of it was read.
///
/// @param version the version of the view's documents that this one is of
/// @param revisions what it was folded from
/// @param gone whether the shop is closed for good
/// @param hasCard false where the fold that made it knows no cards, ratings and reviews; and where the shop isn't known
///     yet
/// @param known whether the shop's own part is there
record ShopDocument(int version, Revisions revisions, boolean gone, boolean hasCard, boolean known) {
    /// Whether the first fold made it.
    boolean isOfFirstFold() {
        return known && !hasCard;
    }

    /// Whether it has seen a revision of one of the shop's streams. The rating is no part of what the first fold made,
    /// so
    /// nobody has to wait for it there.
    boolean hasSeen(StreamRevision required) {
        boolean passedOver = isOfFirstFold() && required.stream().startsWith(ShopDisplayDocument.RATING + "-");
        return passedOver || revisions.haveSeen(required);
    }

    /// The entity tag: `"v1.17.4"`, or `"v1.17"` while there is no menu. Another version may make other bytes of the
    /// same revisions.
    String tag() {
        return "\"v" + version + "." + revisions.text() + "\"";
    }
}
