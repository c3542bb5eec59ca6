package io.baedal.query.storefront.shop;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Objects;

/// A shop's page as the display has it.
///
/// @param rating or null
@RegisterForReflection
public record PageAnswer(String id, JsonNode shop, JsonNode menu, Rating rating) {
    public PageAnswer {
        Objects.requireNonNull(id, "a page without an id");
        Objects.requireNonNull(shop, "a page without a shop");
    }
}
