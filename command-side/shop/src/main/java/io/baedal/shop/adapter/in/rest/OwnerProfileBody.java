package io.baedal.shop.adapter.in.rest;

import io.baedal.command.domain.PhoneNumber;
import io.baedal.command.http.Form;
import io.baedal.shop.domain.owner.OwnerCommand.ChangeProfile;
import io.baedal.shop.domain.owner.PersonName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OwnerProfile")
record OwnerProfileBody(
        @Schema(required = true, examples = "김배달") String name,
        @Schema(required = true, examples = "010-1234-5678") String phone) {

    ChangeProfile command(Form form) {
        var person = form.value("name", name, PersonName::of);
        var telephone = form.value("phone", phone, PhoneNumber::of);
        return form.filled(() -> new ChangeProfile(person, telephone));
    }
}
