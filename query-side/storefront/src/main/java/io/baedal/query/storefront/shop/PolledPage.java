package io.baedal.query.storefront.shop;

/// What the display answers to who asks again and again.
///
/// @param tag the page's entity tag, or null
/// @param page null when it is the one that was known already
public record PolledPage(String tag, PageAnswer page) {}
