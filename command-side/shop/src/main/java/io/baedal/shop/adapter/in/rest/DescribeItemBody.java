package io.baedal.shop.adapter.in.rest;

import io.baedal.command.http.Form;
import io.baedal.shop.domain.menu.ItemDescription;
import io.baedal.shop.domain.menu.MenuCommand.DescribeItem;
import io.baedal.shop.domain.menu.MenuName;
import io.baedal.shop.domain.menu.PictureUrl;
import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DescribeItem")
record DescribeItemBody(
        @Schema(required = true, examples = "후라이드 치킨") String name,
        @Schema(required = true, examples = "바삭하게 튀긴 국내산 닭") String description,

        @Nullable
        @Schema(
                description = "Left out or null: no picture",
                examples = "https://pictures.example.com/fried-chicken.jpg")
        String pictureUrl) {

    DescribeItem command(Form form, String itemId) {
        var itemName = form.value("name", name, MenuName::of);
        var text = form.value("description", description, ItemDescription::of);
        var picture = form.optional("pictureUrl", pictureUrl, PictureUrl::of);
        return form.filled(() -> new DescribeItem(itemId, itemName, text, picture));
    }
}
