package io.baedal.democity.city;

import java.util.List;

/// Someone who runs one or more shops.
///
/// @param id the subject of the owner's token
/// @param businessNumber ten digits, the last of which checks the others
public record Owner(String id, String businessNumber, String email, String name, String phone, List<Shop> shops) {
    public Owner {
        shops = List.copyOf(shops);
    }
}
