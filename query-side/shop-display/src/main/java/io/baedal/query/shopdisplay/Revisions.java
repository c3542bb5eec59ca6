package io.baedal.query.shopdisplay;

import io.baedal.query.freshness.StreamRevision;
import io.baedal.views.shopdisplay.ShopDisplayDocument;
import java.util.List;
import java.util.stream.Collectors;

/// The last revisions of a shop's streams that its document has seen; -1 where there is none.
///
/// @param shopId the shop's id
record Revisions(String shopId, long shop, long menu, long rating) {
    private static final List<String> SOURCES =
            List.of(ShopDisplayDocument.SHOP, ShopDisplayDocument.MENU, ShopDisplayDocument.RATING);

    static Revisions of(String shopId, BsonFields revisions) {
        long shop = -1;
        long menu = -1;
        long rating = -1;
        while (revisions.next()) {
            switch (revisions.name()) {
                case ShopDisplayDocument.SHOP -> shop = revisions.number();
                case ShopDisplayDocument.MENU -> menu = revisions.number();
                case ShopDisplayDocument.RATING -> rating = revisions.number();
                default -> {
                    // a source of a newer projection, of no use here
                }
            }
        }
        return new Revisions(shopId, shop, menu, rating);
    }

    /// Whether a shop's document is made of a stream.
    static boolean areOf(String shopId, String stream) {
        return SOURCES.contains(source(stream)) && shopOf(stream).equals(shopId);
    }

    private static String source(String stream) {
        return stream.substring(0, Math.max(0, stream.indexOf('-')));
    }

    /// The shop of one of its streams.
    static String shopOf(String stream) {
        return stream.substring(stream.indexOf('-') + 1);
    }

    boolean haveSeen(StreamRevision required) {
        return of(source(required.stream())) >= required.revision();
    }

    private long of(String source) {
        return switch (source) {
            case ShopDisplayDocument.SHOP -> shop;
            case ShopDisplayDocument.MENU -> menu;
            case ShopDisplayDocument.RATING -> rating;
            default -> -1;
        };
    }

    /// The header `Baedal-Revision`: what was seen of everything.
    String header() {
        return header(SOURCES);
    }

    /// The same, of these sources.
    String header(List<String> sources) {
        return sources.stream()
                .filter(source -> of(source) >= 0)
                .map(source -> new StreamRevision(source + "-" + shopId, of(source)).toString())
                .collect(Collectors.joining(", "));
    }

    /// For an entity tag: `17.4.9`, without what comes last and was never seen, and with a hyphen for a menu that
    /// wasn't: `17.-.9`.
    String text() {
        if (rating >= 0) {
            return shop + "." + (menu < 0 ? "-" : Long.toString(menu)) + "." + rating;
        }
        return menu < 0 ? Long.toString(shop) : shop + "." + menu;
    }
}
