package io.baedal.ad.adapter.in.rest;

import io.baedal.ad.domain.Area;
import io.baedal.ad.domain.District;
import io.baedal.command.http.Form;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Area")
record AreaBody(
        @Schema(required = true, examples = "[\"강남구\"]", description = "1 to 25")
        List<String> districts) {

    Area value(Form form) {
        var named = form.list("districts", districts, (inner, name) -> inner.value("", name, District::of));
        return form.filled(() -> form.value("districts", named, Area::of));
    }
}
