package io.baedal.shop.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ShopsApiTest {

    private Client owner;

    @BeforeEach
    void anOwner() {
        owner = Client.registeredOwner();
    }

    @Test
    void anOwnerRegistersAShopAndReadsItBack() {
        var created = owner.request(Client.shop("바삭치킨")).post("/shops");
        var id = created.path("id").toString();

        created.then()
                .statusCode(201)
                .header("Location", endsWith("/shops/" + id))
                .header("ETag", "\"0\"")
                .header("Baedal-Revision", "shop-" + id + "@0");
        owner.get("/shops/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .header("Baedal-Revision", "shop-" + id + "@0")
                .body("name", equalTo("바삭치킨"))
                .body("ownerId", equalTo(owner.id()))
                .body("category", equalTo("CHICKEN"))
                .body("address.district", equalTo("강남구"))
                .body("standing", equalTo("PAUSED"));
    }

    @Test
    void whoIsNotRegisteredHasNoShop() {
        Client.owner()
                .request(Client.shop("바삭치킨"))
                .post("/shops")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:baedal:problem:owner-not-registered"));
    }

    @Test
    void everythingAboutAShopCanBeChanged() {
        var shop = "/shops/" + owner.registerShop();

        done(owner.put(shop + "/name", Map.of("name", "눅눅치킨")), 1);
        done(owner.put(shop + "/category", Map.of("category", "PIZZA")), 2);
        done(owner.put(shop + "/phone", Map.of("phone", "031-123-4567")), 3);
        done(owner.put(shop + "/introduction", Map.of("introduction", "어서 오세요")), 4);
        done(owner.put(shop + "/address", Client.address()), 4);
        done(owner.put(shop + "/opening-hours", hours()), 5);
        done(owner.put(shop + "/minimum-order", Map.of("amount", 15_000)), 6);
        done(owner.put(shop + "/delivery-areas", areas()), 7);
        done(owner.put(shop + "/notes", Map.of("origin", "닭: 국내산", "allergy", "밀")), 8);

        owner.get(shop)
                .then()
                .body("revision", equalTo(8))
                .body("name", equalTo("눅눅치킨"))
                .body("category", equalTo("PIZZA"))
                .body("phone", equalTo("031-123-4567"))
                .body("introduction", equalTo("어서 오세요"))
                .body("openingHours", hasSize(1))
                .body("openingHours[0].day", equalTo("MONDAY"))
                .body("minimumOrder", equalTo(15_000))
                .body("deliveryAreas[0].fee", equalTo(3_000))
                .body("origin", equalTo("닭: 국내산"))
                .body("allergy", equalTo("밀"));
    }

    private static void done(io.restassured.response.Response response, int revision) {
        response.then().statusCode(204).header("ETag", "\"" + revision + "\"");
    }

    private static Map<String, Object> hours() {
        return Map.of("hours", List.of(Map.of("day", "MONDAY", "opens", "11:00", "closes", "02:00")));
    }

    private static Map<String, Object> areas() {
        return Map.of("areas", List.of(Map.of("district", "강남구", "fee", 3_000)));
    }

    @Test
    void aShopOpensOnceItHasWhatItNeeds() {
        var id = owner.registerShop();
        var shop = "/shops/" + id;

        refused(owner.post(shop + "/open"), "shop-without-opening-hours");
        owner.put(shop + "/opening-hours", hours()).then().statusCode(204);
        refused(owner.post(shop + "/open"), "shop-without-delivery-area");
        owner.put(shop + "/delivery-areas", areas()).then().statusCode(204);
        refused(owner.post(shop + "/open"), "shop-without-menu");
        owner.addItem(id, owner.addGroup(id, "치킨"), "후라이드");

        owner.post(shop + "/open").then().statusCode(204);
        owner.get(shop).then().body("standing", equalTo("OPEN"));
        owner.post(shop + "/pause").then().statusCode(204);
        owner.get(shop).then().body("standing", equalTo("PAUSED"));
    }

    @Test
    void anOperatorSuspendsAndResumes() {
        var shop = "/shops/" + owner.registerShop();

        Client.operator()
                .request(Map.of("reason", "위생 점검"))
                .post(shop + "/suspend")
                .then()
                .statusCode(204);
        owner.get(shop).then().body("standing", equalTo("SUSPENDED")).body("standingReason", equalTo("위생 점검"));
        refused(owner.post(shop + "/open"), "shop-suspended");
        owner.request(Map.of("reason", "제발")).post(shop + "/resume").then().statusCode(403);
        Client.operator()
                .request(Map.of("reason", "통과"))
                .post(shop + "/resume")
                .then()
                .statusCode(204);
        owner.get(shop).then().body("standing", equalTo("PAUSED"));
    }

    private static void refused(io.restassured.response.Response response, String slug) {
        response.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:baedal:problem:" + slug));
    }

    @Test
    void closedForGoodIsGone() {
        var shop = "/shops/" + owner.registerShop();

        owner.request(Map.of("reason", "폐업")).post(shop + "/close").then().statusCode(204);

        owner.get(shop).then().statusCode(410);
        owner.get(shop + "/menu").then().statusCode(410);
        owner.put(shop + "/name", Map.of("name", "부활")).then().statusCode(410);
        owner.request(Map.of("name", "치킨")).post(shop + "/menu/groups").then().statusCode(410);
        owner.request().delete(shop).then().statusCode(410);
    }

    @Test
    void aReaderThatHasItAlreadyGets304() {
        var shop = "/shops/" + owner.registerShop();

        Client.service()
                .request()
                .header("If-None-Match", "\"0\"")
                .get(shop)
                .then()
                .statusCode(304)
                .header("ETag", "\"0\"");
        Client.service()
                .request()
                .header("If-None-Match", "\"7\"")
                .get(shop)
                .then()
                .statusCode(200);
    }

    @Test
    void manyShopsAreReadAtOnceInTheOrderAsked() {
        var one = owner.registerShop();
        var two = owner.registerShop();
        var closed = owner.registerShop();
        var never = UUID.randomUUID().toString();
        owner.request().delete("/shops/" + closed).then().statusCode(204);

        Client.service()
                .get("/shops?ids=" + String.join(",", two, never, one, closed, two))
                .then()
                .statusCode(200)
                .body("shops.id", contains(two, one))
                .body("shops[0].revision", equalTo(0))
                .body("missing", contains(never))
                .body("gone", contains(closed));
    }

    @Test
    void onlyServicesAndOperatorsReadManyShops() {
        owner.get("/shops?ids=" + UUID.randomUUID()).then().statusCode(403);
        Client.service().get("/shops").then().statusCode(400);
        Client.service().get("/shops?ids=a%20b").then().statusCode(400);
        Client.service()
                .get("/shops?ids=" + "x,".repeat(10) + String.join(",", ids(201)))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/ids"));
    }

    private static List<String> ids(int count) {
        return java.util.stream.Stream.generate(UUID::randomUUID)
                .limit(count)
                .map(UUID::toString)
                .toList();
    }
}
