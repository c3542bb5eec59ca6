package io.baedal.query.storefront.listing;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;

/// The shops that were found, in order, and before them those that are advertised for the same question.
///
/// @param next the cursor of the next page; absent on the last one
/// @param counts found shops by category
/// @param total of found shops
/// @param highlights what matched, by the shop's id
/// @param others whatever else the search says
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchPage(
        List<ListedShop> advertised,
        List<ListedShop> shops,
        String next,
        Map<String, Long> counts,
        long total,
        Map<String, JsonNode> highlights,
        @JsonAnyGetter Map<String, JsonNode> others) {}
