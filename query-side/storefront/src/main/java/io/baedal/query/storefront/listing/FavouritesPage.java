package io.baedal.query.storefront.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/// The shops that a customer likes, newest first.
///
/// @param closed ids of those that are closed for good, of which there is nothing to draw
/// @param next the cursor of the next page; absent on the last one
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FavouritesPage(List<ListedShop> shops, List<String> closed, String next) {}
