package io.baedal.review.adapter.in.rest;

/// Ids in paths. Anything else is not found, before a stream is asked for it.
final class Paths {

    static final String REVIEW = "{reviewId: [0-9a-f-]{36}}";

    private Paths() {}
}
