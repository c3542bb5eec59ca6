package io.baedal.shop.adapter.in.rest;

import io.baedal.command.http.Form;
import io.baedal.events.shop.DeliveryArea;
import io.baedal.shop.domain.shop.DeliveryAreas;
import io.baedal.shop.domain.shop.District;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeliveryAreas")
record DeliveryAreasBody(@Schema(required = true) List<AreaBody> areas) {

    @Schema(name = "DeliveryArea")
    record AreaBody(
            @Schema(required = true, examples = "강남구") String district,

            @Schema(required = true, examples = "3000", description = "Whole won")
            Long fee) {

        DeliveryArea value(Form form) {
            var name = form.value("district", district, District::of);
            var won = form.value("fee", fee, DeliveryAreas::fee);
            return form.filled(() -> new DeliveryArea(name.value(), won));
        }
    }

    DeliveryAreas value(Form form) {
        var named = form.list("areas", areas, (inner, area) -> area.value(inner));
        return form.filled(() -> form.value("areas", named, DeliveryAreas::of));
    }
}
