package io.baedal.shop.adapter.in.rest;

import io.baedal.command.http.Form;
import io.baedal.shop.domain.menu.Choices;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OptionGroups")
record OptionGroupsBody(@Schema(required = true) List<OptionGroupBody> optionGroups) {

    Choices value(Form form) {
        return OptionGroupBody.values(form, optionGroups);
    }
}
