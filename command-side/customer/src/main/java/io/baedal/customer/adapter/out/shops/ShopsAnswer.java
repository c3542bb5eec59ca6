package io.baedal.customer.adapter.out.shops;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/// Of the shop service's answer only which shops have closed for good.
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
record ShopsAnswer(List<String> gone) {

    ShopsAnswer {
        gone = gone == null ? List.of() : List.copyOf(gone);
    }
}
