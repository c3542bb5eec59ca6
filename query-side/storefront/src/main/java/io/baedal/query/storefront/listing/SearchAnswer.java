package io.baedal.query.storefront.listing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;

/// The search's answer.
@RegisterForReflection
record SearchAnswer(
        List<String> ids,
        String next,
        Map<String, Long> counts,
        long total,
        Map<String, JsonNode> highlights,
        @JsonAnySetter Map<String, JsonNode> others) {
    static final SearchAnswer NONE = new SearchAnswer(List.of(), null, Map.of(), 0, null, Map.of());

    SearchAnswer {
        ids = List.copyOf(ids);
        counts = counts == null ? Map.of() : counts;
        others = others == null ? Map.of() : others;
    }
}
