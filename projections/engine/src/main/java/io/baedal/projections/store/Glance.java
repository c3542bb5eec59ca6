package io.baedal.projections.store;

import java.util.List;

/// What one look at the log of all streams found.
///
/// @param sightings the events of the wanted streams, in order
/// @param end everything up to here was looked at; null when that is nowhere
/// @param head whether that is the end of the log, as of when the look began
public record Glance(List<Sighting> sightings, LogPosition end, boolean head) {
    public Glance {
        sightings = List.copyOf(sightings);
    }
}
