package io.baedal.events.shop;

/// An owner put a shop on the platform; it takes no orders until it opens.
public record ShopRegistered(
        String shopId, String ownerId, String name, ShopCategory category, String phone, Address address)
        implements ShopEvent {}
