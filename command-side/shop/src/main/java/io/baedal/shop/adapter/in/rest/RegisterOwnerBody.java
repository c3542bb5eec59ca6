package io.baedal.shop.adapter.in.rest;

import io.baedal.command.domain.Email;
import io.baedal.command.domain.PhoneNumber;
import io.baedal.command.http.Form;
import io.baedal.shop.domain.owner.BusinessNumber;
import io.baedal.shop.domain.owner.OwnerCommand.RegisterOwner;
import io.baedal.shop.domain.owner.PersonName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RegisterOwner")
record RegisterOwnerBody(
        @Schema(required = true, examples = "123-45-67891", description = "Ten digits, hyphens allowed")
        String businessNumber,

        @Schema(required = true, examples = "owner@example.com")
        String email,

        @Schema(required = true, examples = "김배달") String name,
        @Schema(required = true, examples = "010-1234-5678") String phone) {

    RegisterOwner command(Form form, String ownerId) {
        var number = form.value("businessNumber", businessNumber, BusinessNumber::of);
        var address = form.value("email", email, Email::of);
        var person = form.value("name", name, PersonName::of);
        var telephone = form.value("phone", phone, PhoneNumber::of);
        return form.filled(() -> new RegisterOwner(ownerId, number, address, person, telephone));
    }
}
