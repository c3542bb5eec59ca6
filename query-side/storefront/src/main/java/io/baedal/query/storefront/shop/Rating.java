package io.baedal.query.storefront.shop;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;

/// What customers think of a shop.
///
/// @param average of the stars, rounded to one decimal
/// @param count of reviews
/// @param stars reviews by star, or null where only the average is told
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rating(double average, long count, Map<String, Long> stars) {
    /// Nobody said anything yet.
    public static final Rating NONE = new Rating(0, 0, null);
}
