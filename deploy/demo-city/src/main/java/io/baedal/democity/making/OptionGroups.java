package io.baedal.democity.making;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.baedal.democity.city.OptionGroup;
import io.baedal.democity.city.OptionGroup.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The choices that items name, from `option-groups.json`.
final class OptionGroups {
    private final Map<String, Described> described =
            Resources.json("option-groups.json", new TypeReference<Map<String, Described>>() {});

    /// @param options pairs of a name and a price
    record Described(String name, int minimum, int maximum, List<List<JsonNode>> options) {
        OptionGroup group() {
            return new OptionGroup(
                    name,
                    minimum,
                    maximum,
                    options.stream()
                            .map(option -> new Option(
                                    option.getFirst().asText(), option.getLast().asLong()))
                            .toList());
        }
    }

    /// @param names as in the menu files: joined by `+`, empty for none
    List<OptionGroup> named(String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split("\\+")).map(this::one).toList();
    }

    private OptionGroup one(String name) {
        var group = described.get(name);
        if (group == null) {
            throw new IllegalStateException("option-groups.json has no '" + name + "'");
        }
        return group.group();
    }
}
