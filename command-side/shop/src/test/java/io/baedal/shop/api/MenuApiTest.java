package io.baedal.shop.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class MenuApiTest {

    private Client owner;
    private String shopId;
    private String menu;

    @BeforeEach
    void aShop() {
        owner = Client.registeredOwner();
        shopId = owner.registerShop();
        menu = "/shops/" + shopId + "/menu";
    }

    @Test
    void aShopWithoutAMenuHasAnEmptyOne() {
        owner.get(menu).then().statusCode(200).body("revision", equalTo(-1)).body("groups", empty());
    }

    @Test
    void anOwnerPutsTheMenuTogether() {
        var chicken = owner.addGroup(shopId, "치킨");
        var sides = owner.addGroup(shopId, "사이드");
        var fried = owner.addItem(shopId, chicken, "후라이드");
        var spicy = owner.addItem(shopId, chicken, "양념");

        put("/groups/order", Map.of("groupIds", List.of(sides, chicken)));
        put("/groups/" + chicken + "/items/order", Map.of("itemIds", List.of(spicy, fried)));
        put("/groups/" + sides + "/name", Map.of("name", "곁들임"));
        put("/items/" + fried + "/price", Map.of("price", 21_000));
        put(
                "/items/" + fried,
                Map.of(
                        "name", "후라이드",
                        "description", "바삭",
                        "pictureUrl", "https://pictures.example.com/1.jpg"));
        put("/items/" + fried + "/option-groups", Map.of("optionGroups", List.of(spiciness())));
        owner.post(menu + "/items/" + spicy + "/sold-out").then().statusCode(204);

        owner.get(menu)
                .then()
                .body("groups.name", contains("곁들임", "치킨"))
                .body("groups[1].items.name", contains("양념", "후라이드"))
                .body("groups[1].items[0].soldOut", equalTo(true))
                .body("groups[1].items[1].price", equalTo(21_000))
                .body("groups[1].items[1].pictureUrl", equalTo("https://pictures.example.com/1.jpg"))
                .body("groups[1].items[1].optionGroups[0].options.name", contains("순한맛", "매운맛"));

        owner.post(menu + "/items/" + spicy + "/restock").then().statusCode(204);
        put("/items/" + fried, Map.of("name", "후라이드", "description", "바삭"));
        owner.request().delete(menu + "/items/" + spicy).then().statusCode(204);
        owner.request().delete(menu + "/groups/" + sides).then().statusCode(204);

        owner.get(menu)
                .then()
                .body("groups.name", contains("치킨"))
                .body("groups[0].items.name", contains("후라이드"))
                .body("groups[0].items[0].pictureUrl", nullValue());
    }

    private void put(String path, Object body) {
        owner.put(menu + path, body).then().statusCode(204);
    }

    private static Map<String, Object> spiciness() {
        return Map.of(
                "name",
                "맵기",
                "minimum",
                1,
                "maximum",
                1,
                "options",
                List.of(Map.of("name", "순한맛", "price", 0), Map.of("name", "매운맛", "price", 500)));
    }

    @Test
    void anItemComesWithItsOptions() {
        var group = owner.addGroup(shopId, "치킨");

        owner.request(Map.of(
                        "name", "후라이드", "description", "바삭", "price", 19_000, "optionGroups", List.of(spiciness())))
                .post(menu + "/groups/" + group + "/items")
                .then()
                .statusCode(201)
                .header("Baedal-Revision", "menu-" + shopId + "@1");
        owner.get(menu).then().body("groups[0].items[0].optionGroups[0].maximum", equalTo(1));
    }

    @Test
    void brokenRulesSayWhereTheyAreBroken() {
        var group = owner.addGroup(shopId, "치킨");

        owner.request(Map.of(
                        "name", "",
                        "description", "",
                        "price", 5,
                        "pictureUrl", "http://example.com/1.jpg",
                        "optionGroups",
                                List.of(Map.of(
                                        "name",
                                        "맵기",
                                        "minimum",
                                        2,
                                        "maximum",
                                        1,
                                        "options",
                                        List.of(Map.of("name", "순한맛", "price", -10))))))
                .post(menu + "/groups/" + group + "/items")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:baedal:problem:menu-name-length"))
                .body("errors.pointer", contains("/name", "/price", "/pictureUrl", "/optionGroups/0/options/0/price"))
                .body(
                        "errors.rule",
                        contains("menu-name-length", "price-out-of-bounds", "picture-url", "price-out-of-bounds"));
    }

    @Test
    void rulesOfTheMenuAreRefusals() {
        var group = owner.addGroup(shopId, "치킨");
        var item = owner.addItem(shopId, group, "후라이드");

        refused(owner.request(Map.of("name", "치킨")).post(menu + "/groups"), 409, "menu-group-name-taken");
        refused(owner.request().delete(menu + "/groups/" + group), 409, "menu-group-not-empty");
        refused(
                owner.put(menu + "/groups/order", Map.of("groupIds", List.of(group, group))),
                422,
                "menu-order-incomplete");
        refused(owner.request().delete(menu + "/items/" + group), 404, "not-found");
        refused(owner.put(menu + "/groups/" + item + "/name", Map.of("name", "탕")), 404, "not-found");
    }

    private static void refused(io.restassured.response.Response response, int status, String slug) {
        response.then().statusCode(status).body("type", equalTo("urn:baedal:problem:" + slug));
    }

    @Test
    void nobodyTouchesAnotherOwnersMenu() {
        var other = Client.registeredOwner();

        other.request(Map.of("name", "치킨")).post(menu + "/groups").then().statusCode(403);
        other.get(menu).then().statusCode(403);
    }
}
