package io.baedal.customer.adapter.in.rest;

import io.baedal.command.domain.Email;
import io.baedal.command.domain.PhoneNumber;
import io.baedal.command.http.Form;
import io.baedal.customer.domain.personal.PersonName;
import io.baedal.customer.domain.personal.Profile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Profile")
record ProfileBody(
        @Schema(required = true, examples = "김손님") String name,
        @Schema(required = true, examples = "010-1234-5678") String phone,

        @Schema(required = true, examples = "customer@example.com")
        String email) {

    Profile value(Form form) {
        var person = form.value("name", name, PersonName::of);
        var telephone = form.value("phone", phone, PhoneNumber::of);
        var address = form.value("email", email, Email::of);
        return form.filled(() -> Profile.of(person, telephone, address));
    }

    @Override
    public String toString() {
        return "ProfileBody[…]";
    }
}
