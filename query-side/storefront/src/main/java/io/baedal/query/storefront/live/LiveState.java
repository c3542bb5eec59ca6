package io.baedal.query.storefront.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baedal.query.storefront.shop.Rating;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/// What changes on a shop's page while somebody looks at it.
///
/// @param state what the owner or an operator says of the shop
/// @param openNow whether it takes orders at this minute
/// @param rating what customers think of it, or null
/// @param soldOut the ids of the menu's items that are sold out
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LiveState(String state, boolean openNow, Rating rating, List<String> soldOut) {}
