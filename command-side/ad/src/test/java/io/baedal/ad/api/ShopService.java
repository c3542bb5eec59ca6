package io.baedal.ad.api;

import static io.restassured.RestAssured.given;

import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/// Tells the stub of the shop service what to say.
final class ShopService {
    private ShopService() {}

    /// A new shop's id.
    static String shopOf(Client owner) {
        var id = UUID.randomUUID().toString();
        says(id, owner.id(), 0, false);
        return id;
    }

    static void says(String shopId, String ownerId, long revision, boolean closed) {
        tell(shopId + "/" + ownerId + "/" + revision + "/" + closed);
    }

    static void isAway(boolean away) {
        tell("away/" + away);
    }

    private static void tell(String what) {
        var url = ConfigProvider.getConfig().getValue("baedal.shop.url", String.class);
        given().baseUri(url).put(url + "/told/" + what).then().statusCode(200);
    }
}
