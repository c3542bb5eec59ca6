package io.baedal.events.menu;

/// One option and what it adds to the price, in whole won.
public record Option(String id, String name, long price) {}
