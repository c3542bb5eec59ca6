package io.baedal.query.search.text;

/// A part of a text, counted in UTF-16 units as JavaScript and Java do.
///
/// @param start the first
/// @param end the one after the last
public record Range(int start, int end) {}
