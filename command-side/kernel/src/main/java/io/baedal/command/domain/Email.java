package io.baedal.command.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/// An e-mail address, in lower case: two addresses that differ only in case reach the same person.
public record Email(String value) {

    private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern ADDRESS = Pattern.compile("(?=.{6,254}$)(?=[^@]{1,64}@)" + ATOM + "(?:\\." + ATOM
            + ")*@(?:" + LABEL + "\\.)+[a-z][a-z0-9-]*[a-z0-9]");

    /// @throws InvalidValue `email-syntax`
    public static Email of(String given) {
        var address = given.strip().toLowerCase(Locale.ROOT);
        if (address.length() > 254 || !ADDRESS.matcher(address).matches()) {
            throw new InvalidValue(
                    "email-syntax",
                    "Not an e-mail address",
                    "An e-mail address looks like name@example.com and has at most 254 characters.");
        }
        return new Email(address);
    }

    @Override
    public String toString() {
        return "Email[…]";
    }
}
