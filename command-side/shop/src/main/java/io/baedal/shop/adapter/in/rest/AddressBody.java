package io.baedal.shop.adapter.in.rest;

import io.baedal.command.http.Form;
import io.baedal.shop.domain.shop.Coordinates;
import io.baedal.shop.domain.shop.District;
import io.baedal.shop.domain.shop.Place;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Address")
record AddressBody(
        @Schema(required = true, examples = "서울 강남구 테헤란로 123")
        String road,

        @Schema(required = true, examples = "1층") String detail,
        @Schema(required = true, examples = "06133") String postalCode,
        @Schema(required = true, examples = "강남구") String district,
        @Schema(required = true, examples = "37.4996") Double latitude,
        @Schema(required = true, examples = "127.0312") Double longitude) {

    Place value(Form form) {
        var street = form.value("road", road, Place::road);
        var door = form.value("detail", detail, Place::detail);
        var code = form.value("postalCode", postalCode, Place::postalCode);
        var area = form.value("district", district, District::of);
        var north = form.value("latitude", latitude, Coordinates::latitude);
        var east = form.value("longitude", longitude, Coordinates::longitude);
        return form.filled(() -> Place.of(street, door, code, area, new Coordinates(north, east)));
    }
}
