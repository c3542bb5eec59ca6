package io.baedal.customer.adapter.in.rest;

/// Ids in paths. Anything else is not found, before a stream is asked for it.
final class Paths {

    static final String CUSTOMER = "{customerId: [A-Za-z0-9._-]{1,64}}";
    static final String ADDRESS = "{addressId: [0-9a-f-]{36}}";
    static final String SHOP = "{shopId: [0-9a-f-]{36}}";

    private Paths() {}
}
