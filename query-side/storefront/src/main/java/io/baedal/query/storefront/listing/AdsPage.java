package io.baedal.query.storefront.listing;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/// The advertised shops of a place, in order.
@RegisterForReflection
public record AdsPage(List<ListedShop> shops) {}
