package io.baedal.query.search.find;

import io.baedal.query.search.text.Told;
import java.util.OptionalDouble;

/// A shop as it was read; texts are empty where they weren't asked for.
///
/// @param state 0 when it takes orders
/// @param quality empty without reviews
/// @param rank empty without reviews
record Shop(
        String id,
        int state,
        String category,
        double latitude,
        double longitude,
        OptionalDouble quality,
        OptionalDouble rank,
        Told told) {}
