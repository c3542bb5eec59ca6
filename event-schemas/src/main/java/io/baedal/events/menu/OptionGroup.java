package io.baedal.events.menu;

import java.util.List;

/// A choice to make with an item: at least `minimum` and at most `maximum` of the options.
public record OptionGroup(String id, String name, int minimum, int maximum, List<Option> options) {
    public OptionGroup {
        options = List.copyOf(options);
    }
}
