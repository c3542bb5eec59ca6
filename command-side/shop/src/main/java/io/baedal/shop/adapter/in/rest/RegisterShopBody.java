package io.baedal.shop.adapter.in.rest;

import io.baedal.command.domain.PhoneNumber;
import io.baedal.command.http.Form;
import io.baedal.events.Actor;
import io.baedal.events.shop.ShopCategory;
import io.baedal.shop.domain.shop.ShopCommand.RegisterShop;
import io.baedal.shop.domain.shop.ShopName;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RegisterShop")
record RegisterShopBody(
        @Schema(required = true, examples = "바삭치킨 강남점") String name,
        @Schema(required = true) ShopCategory category,
        @Schema(required = true, examples = "02-312-3456") String phone,
        @Schema(required = true) AddressBody address) {

    /// The registration by an owner who is active, or is not.
    Function<Boolean, RegisterShop> command(Form form, Actor by, String shopId) {
        var shopName = form.value("name", name, ShopName::of);
        var telephone = form.value("phone", phone, PhoneNumber::of);
        var place = form.object("address", address, (inner, body) -> body.value(inner));
        return form.filled(() -> active -> new RegisterShop(by, active, shopId, shopName, category, telephone, place));
    }
}
