package io.baedal.shop.adapter.in.rest;

import io.baedal.command.http.Form;
import io.baedal.shop.domain.menu.Choice;
import io.baedal.shop.domain.menu.Choice.ChoiceOption;
import io.baedal.shop.domain.menu.Choices;
import io.baedal.shop.domain.menu.MenuName;
import io.baedal.shop.domain.menu.Price;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OptionGroup", description = "At least `minimum` and at most `maximum` of the options are taken")
record OptionGroupBody(
        @Schema(required = true, examples = "맵기") String name,
        @Schema(required = true, examples = "1") Integer minimum,
        @Schema(required = true, examples = "1") Integer maximum,
        @Schema(required = true) List<OptionBody> options) {

    @Schema(name = "Option")
    record OptionBody(
            @Schema(required = true, examples = "아주 매운맛") String name,

            @Schema(required = true, examples = "500", description = "Whole won, on top")
            Long price) {

        ChoiceOption value(Form form) {
            var optionName = form.value("name", name, MenuName::of);
            var won = form.value("price", price, Price::of);
            return form.filled(() -> new ChoiceOption(optionName, won));
        }
    }

    Choice value(Form form) {
        var groupName = form.value("name", name, MenuName::of);
        var all = form.list("options", options, (inner, option) -> option.value(inner));
        return form.filled(() -> form.value("", this, _ -> Choice.of(groupName, minimum, maximum, all)));
    }

    static Choices values(Form form, List<OptionGroupBody> groups) {
        var choices = form.list("optionGroups", groups, (inner, group) -> group.value(inner));
        return form.filled(() -> form.value("optionGroups", choices, Choices::of));
    }
}
