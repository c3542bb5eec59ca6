package io.baedal.democity.city;

import java.util.List;

/// A choice that comes with an item, as the API takes it.
public record OptionGroup(String name, int minimum, int maximum, List<Option> options) {
    public OptionGroup {
        options = List.copyOf(options);
    }

    /// One thing to choose, and what it adds to the price.
    public record Option(String name, long price) {}
}
