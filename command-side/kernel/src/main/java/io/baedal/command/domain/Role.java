package io.baedal.command.domain;

/// The roles that tokens carry, as far as this context tells them apart.
public final class Role {

    public static final String CUSTOMER = "customer";
    public static final String OWNER = "owner";
    public static final String OPERATOR = "operator";
    public static final String SERVICE = "service";

    private Role() {}
}
