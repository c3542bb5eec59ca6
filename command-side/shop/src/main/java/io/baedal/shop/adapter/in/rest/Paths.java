package io.baedal.shop.adapter.in.rest;

/// Ids in paths. Anything else is not found, before a stream is asked for it.
final class Paths {

    static final String OWNER = "{ownerId: [A-Za-z0-9._-]{1,64}}";
    static final String SHOP = "{shopId: [0-9a-f-]{36}}";

    private Paths() {}
}
