package io.baedal.shop.adapter.in.rest;

import io.baedal.command.http.Form;
import io.baedal.shop.domain.menu.ItemDescription;
import io.baedal.shop.domain.menu.MenuCommand.AddItem;
import io.baedal.shop.domain.menu.MenuName;
import io.baedal.shop.domain.menu.PictureUrl;
import io.baedal.shop.domain.menu.Price;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AddItem")
record AddItemBody(
        @Schema(required = true, examples = "후라이드 치킨") String name,
        @Schema(required = true, examples = "바삭하게 튀긴 국내산 닭") String description,

        @Schema(required = true, examples = "19000", description = "Whole won")
        Long price,

        @Nullable @Schema(examples = "https://pictures.example.com/fried-chicken.jpg")
        String pictureUrl,

        @Nullable List<OptionGroupBody> optionGroups) {

    AddItem command(Form form, String groupId, String itemId) {
        var itemName = form.value("name", name, MenuName::of);
        var text = form.value("description", description, ItemDescription::of);
        var won = form.value("price", price, Price::of);
        var picture = form.optional("pictureUrl", pictureUrl, PictureUrl::of);
        var choices = OptionGroupBody.values(form, optionGroups == null ? List.of() : optionGroups);
        return form.filled(() -> new AddItem(groupId, itemId, itemName, text, won, picture, choices));
    }
}
