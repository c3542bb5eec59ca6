package io.baedal.query.storefront.favourite;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Set;

/// Which of the shops asked for are liked.
@RegisterForReflection
record LikedAnswer(Set<String> ids) {
    LikedAnswer {
        ids = Set.copyOf(ids);
    }
}
