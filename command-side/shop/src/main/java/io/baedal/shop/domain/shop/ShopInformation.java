package io.baedal.shop.domain.shop;

import io.baedal.events.shop.Address;
import io.baedal.events.shop.ShopCategory;

/// What a shop tells its customers about itself.
public record ShopInformation(
        String name,
        ShopCategory category,
        String phone,
        String introduction,
        Address address,
        String origin,
        String allergy) {

    static final ShopInformation NONE = new ShopInformation(null, null, null, "", null, "", "");

    ShopInformation named(String name) {
        return new ShopInformation(name, category, phone, introduction, address, origin, allergy);
    }

    ShopInformation in(ShopCategory category) {
        return new ShopInformation(name, category, phone, introduction, address, origin, allergy);
    }

    ShopInformation reachedAt(String phone) {
        return new ShopInformation(name, category, phone, introduction, address, origin, allergy);
    }

    ShopInformation introducedBy(String introduction) {
        return new ShopInformation(name, category, phone, introduction, address, origin, allergy);
    }

    ShopInformation movedTo(Address address) {
        return new ShopInformation(name, category, phone, introduction, address, origin, allergy);
    }

    ShopInformation noting(String origin, String allergy) {
        return new ShopInformation(name, category, phone, introduction, address, origin, allergy);
    }
}
