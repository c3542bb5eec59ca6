package io.baedal.query.storefront.source;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/// A page, ready to draw, and the state it is in.
///
/// @param page the joined parts
/// @param condition which of them are missing or old
@RegisterForReflection
public record Drawn<P>(@JsonUnwrapped P page, @JsonIgnore Condition condition) {
    /// The names of the parts that are missing or old, as the answer's body has them.
    @JsonProperty
    public List<String> degraded() {
        return condition.labels();
    }
}
