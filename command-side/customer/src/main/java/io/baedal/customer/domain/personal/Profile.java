package io.baedal.customer.domain.personal;

import io.baedal.command.domain.Email;
import io.baedal.command.domain.PhoneNumber;

/// How a customer is called and reached, in plain. It lives no longer than a request: what is kept is sealed.
public record Profile(String name, String phone, String email) {

    public static Profile of(PersonName name, PhoneNumber phone, Email email) {
        return new Profile(name.value(), phone.value(), email.value());
    }

    @Override
    public String toString() {
        return "Profile[…]";
    }
}
