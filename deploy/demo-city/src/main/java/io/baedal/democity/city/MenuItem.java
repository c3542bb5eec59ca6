package io.baedal.democity.city;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// Something to order, as the API takes it.
///
/// @param pictureUrl null where there is no picture
/// @param soldOut said to the API by a command of its own
public record MenuItem(
        String name,
        String description,
        long price,
        @JsonInclude(JsonInclude.Include.NON_NULL) String pictureUrl,
        List<OptionGroup> optionGroups,
        @JsonIgnore boolean soldOut) {
    public MenuItem {
        optionGroups = List.copyOf(optionGroups);
    }
}
