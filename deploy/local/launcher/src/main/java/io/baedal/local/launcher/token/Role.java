package io.baedal.local.launcher.token;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who may hold a token.
public enum Role {
    CUSTOMER,
    OWNER,
    RIDER,
    OPERATOR,
    SERVICE;

    /// The name as tokens have it: `owner`.
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The subject of a token that names none: `owner-1`.
    public String someone() {
        return group() + "-1";
    }

    public static Optional<Role> named(String name) {
        return Arrays.stream(values()).filter(role -> role.group().equals(name)).findFirst();
    }

    /// All names, for a message.
    public static String names() {
        return Arrays.stream(values()).map(Role::group).collect(Collectors.joining(", "));
    }
}
