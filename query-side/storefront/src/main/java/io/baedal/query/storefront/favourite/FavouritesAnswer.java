package io.baedal.query.storefront.favourite;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/// A page of a customer's favourites.
@RegisterForReflection
public record FavouritesAnswer(List<Liked> shops, String next) {
    /// A shop that is liked.
    @RegisterForReflection
    public record Liked(String id, boolean closed) {}

    /// Nothing is liked.
    public static final FavouritesAnswer NONE = new FavouritesAnswer(List.of(), null);

    public FavouritesAnswer {
        shops = List.copyOf(shops);
    }
}
