package io.baedal.query.shopdisplay;

import io.baedal.views.shopdisplay.ShopDisplayDocument;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.stream.Stream;

/// The review tab of a shop's page: its rating, and some of its reviews.
///
/// @param shop is there, and isn't gone
record ReviewTab(ShopCard shop, ReviewPage page) {
    /// The rating of a shop that nobody reviewed yet.
    static final Buffer NOT_RATED =
            Buffer.buffer("{\"average\":0.0,\"count\":0,\"stars\":{\"1\":0,\"2\":0,\"3\":0,\"4\":0,\"5\":0}}");

    private static final List<String> SOURCES = List.of(ShopDisplayDocument.SHOP, ShopDisplayDocument.RATING);

    /// Copies bytes, parses nothing. A cursor needs no escaping.
    Buffer toJson() {
        var buffer = Buffer.buffer(200
                + page.reviews().stream()
                        .mapToInt(review -> review.json().length() + 1)
                        .sum());
        buffer.appendString("{\"rating\":");
        Slice.append(shop.rating(), NOT_RATED, buffer);
        buffer.appendString(",\"reviews\":[");
        for (int at = 0; at < page.reviews().size(); at++) {
            if (at > 0) {
                buffer.appendByte((byte) ',');
            }
            page.reviews().get(at).json().appendTo(buffer);
        }
        buffer.appendByte((byte) ']');
        page.next()
                .ifPresent(next -> buffer.appendString(",\"next\":\"")
                        .appendString(next.cursor())
                        .appendByte((byte) '"'));
        return buffer.appendByte((byte) '}');
    }

    /// The header `Baedal-Revision`: what it has seen of the shop's own streams.
    String revisions() {
        return shop.document().revisions().header(SOURCES);
    }

    /// The entity tag: a digest of the version, the rating's revision, and each review and its revision.
    String tag() {
        var head = shop.document().version() + "/" + shop.document().revisions().rating() + "/"
                + page.next().isPresent();
        return EntityTag.of(
                Stream.concat(Stream.of(head), page.reviews().stream().map(ShownReview::tag)));
    }
}
