package io.baedal.query.favourites;

import io.baedal.query.freshness.StreamRevision;
import java.util.List;

/// The favourites of a customer, as the view has them.
///
/// @param version the version of the view's documents that this is of
/// @param revision the last one of the customer's stream that was seen, or -1
/// @param shops newest first
record CustomerFavourites(int version, String customerId, long revision, List<Favourite> shops) {
    CustomerFavourites {
        shops = List.copyOf(shops);
    }

    /// Of a customer who never liked a shop, as far as the view knows.
    static CustomerFavourites none(int version, String customerId) {
        return new CustomerFavourites(version, customerId, -1, List.of());
    }

    /// The stream that a customer's favourites are made of.
    static String stream(String customerId) {
        return "favourites-" + customerId;
    }

    boolean hasSeen(StreamRevision required) {
        return revision >= required.revision();
    }

    /// The entity tag. Another version may make another answer of the same revision.
    String tag() {
        return "\"v" + version + "." + (revision < 0 ? "none" : revision) + "\"";
    }
}
