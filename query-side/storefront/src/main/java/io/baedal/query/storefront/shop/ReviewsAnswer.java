package io.baedal.query.storefront.shop;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/// Reviews of a shop, newest first.
///
/// @param rating what all reviews together say
/// @param reviews each as the display has it
/// @param next the cursor of the next page; absent on the last one
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewsAnswer(Rating rating, List<JsonNode> reviews, String next) {
    public ReviewsAnswer {
        reviews = List.copyOf(reviews);
    }
}
