package io.baedal.shop.domain.menu;

import io.baedal.command.domain.InvalidValue;
import io.baedal.events.menu.OptionGroup;
import java.util.List;

/// All choices of an item, in the order of display.
public record Choices(List<Choice> choices) {

    private static final int MOST_GROUPS = 20;

    public Choices {
        choices = List.copyOf(choices);
    }

    /// @throws InvalidValue `option-groups-too-many`, `option-name-twice`
    public static Choices of(List<Choice> choices) {
        if (choices.size() > MOST_GROUPS) {
            throw new InvalidValue(
                    "option-groups-too-many", "Too many option groups", "An item has at most 20 option groups.");
        }
        if (choices.stream().map(Choice::name).distinct().count() < choices.size()) {
            throw new InvalidValue(
                    "option-name-twice",
                    "Two option groups have the same name",
                    "Option groups of an item and options of a group have different names.");
        }
        return new Choices(choices);
    }

    /// The option groups as facts. Ids follow from the item and the names, so that an option that keeps its name, or
    /// comes back, keeps its id, and what customers have put into their baskets still means the same.
    List<OptionGroup> of(String itemId) {
        return choices.stream().map(choice -> choice.of(itemId)).toList();
    }
}
