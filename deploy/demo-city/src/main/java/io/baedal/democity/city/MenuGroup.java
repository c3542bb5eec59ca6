package io.baedal.democity.city;

import java.util.List;

/// A part of the menu, in the order of display.
public record MenuGroup(String name, List<MenuItem> items) {
    public MenuGroup {
        items = List.copyOf(items);
    }
}
