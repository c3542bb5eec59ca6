package io.baedal.customer.adapter.in.rest;

import io.baedal.command.http.Form;
import io.baedal.customer.domain.personal.Address;
import io.baedal.customer.domain.personal.Coordinates;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Address")
record AddressBody(
        @Schema(required = true, examples = "집") String label,

        @Schema(required = true, examples = "서울 마포구 양화로 45") String road,

        @Schema(required = true, examples = "101동 1203호") String detail,
        @Schema(required = true, examples = "04036") String postalCode,
        @Schema(required = true, examples = "마포구") String district,
        @Schema(required = true, examples = "37.5509") Double latitude,
        @Schema(required = true, examples = "126.9144") Double longitude) {

    Address value(Form form) {
        var name = form.value("label", label, Address::label);
        var street = form.value("road", road, Address::road);
        var door = form.value("detail", detail, Address::detail);
        var code = form.value("postalCode", postalCode, Address::postalCode);
        var area = form.value("district", district, Address::district);
        var north = form.value("latitude", latitude, Coordinates::latitude);
        var east = form.value("longitude", longitude, Coordinates::longitude);
        return form.filled(() -> new Address(name, street, door, code, area, north, east));
    }

    @Override
    public String toString() {
        return "AddressBody[…]";
    }
}
