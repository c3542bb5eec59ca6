package io.baedal.query.search.find;

import io.baedal.query.search.ask.Place;

/// A shop at its place in an answer.
record Ranked(Shop shop, Place place) implements Comparable<Ranked> {
    @Override
    public int compareTo(Ranked other) {
        return place.compareTo(other.place);
    }
}
