package io.baedal.shop.adapter.in.rest;

import io.baedal.command.http.Form;
import io.baedal.shop.domain.menu.MenuName;
import io.baedal.shop.domain.shop.ShopName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Name")
record NameBody(
        @Schema(required = true, examples = "바삭치킨 강남점") String name) {

    ShopName shopName(Form form) {
        return form.value("name", name, ShopName::of);
    }

    MenuName menuName(Form form) {
        return form.value("name", name, MenuName::of);
    }
}
