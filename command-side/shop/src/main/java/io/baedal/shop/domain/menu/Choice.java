package io.baedal.shop.domain.menu;

import io.baedal.command.domain.InvalidValue;
import io.baedal.events.NameUuid;
import io.baedal.events.menu.Option;
import io.baedal.events.menu.OptionGroup;
import java.util.List;
import java.util.UUID;

/// A choice that comes with an item: a named group of options of which at least `minimum` and at most `maximum` are
/// taken.
public record Choice(MenuName name, int minimum, int maximum, List<ChoiceOption> options) {

    private static final int MOST_OPTIONS = 50;

    /// One thing to choose.
    public record ChoiceOption(MenuName name, Price price) {
        private Option of(UUID groupId) {
            return new Option(NameUuid.of(groupId, name.value()).toString(), name.value(), price.amount());
        }
    }

    public Choice {
        options = List.copyOf(options);
    }

    /// @throws InvalidValue `options-too-many`, `option-name-twice`, `option-choices-out-of-range`
    public static Choice of(MenuName name, int minimum, int maximum, List<ChoiceOption> options) {
        if (options.isEmpty() || options.size() > MOST_OPTIONS) {
            throw new InvalidValue(
                    "options-too-many", "Too few or too many options", "An option group has 1 to 50 options.");
        }
        if (options.stream().map(ChoiceOption::name).distinct().count() < options.size()) {
            throw new InvalidValue(
                    "option-name-twice",
                    "Two options have the same name",
                    "Option groups of an item and options of a group have different names.");
        }
        if (minimum < 0 || maximum < 1 || minimum > maximum || maximum > options.size()) {
            throw new InvalidValue(
                    "option-choices-out-of-range",
                    "The number of choices is out of range",
                    "0 ≤ minimum ≤ maximum ≤ number of options, and maximum is at least 1.");
        }
        return new Choice(name, minimum, maximum, options);
    }

    OptionGroup of(String itemId) {
        var groupId = NameUuid.of(NameUuid.BAEDAL, "option-group:" + itemId + ":" + name.value());
        return new OptionGroup(
                groupId.toString(),
                name.value(),
                minimum,
                maximum,
                options.stream().map(option -> option.of(groupId)).toList());
    }
}
