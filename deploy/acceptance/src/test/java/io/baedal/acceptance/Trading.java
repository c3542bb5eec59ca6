package io.baedal.acceptance;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;

/// A shop that takes orders around the clock in a district, with one dish on its menu.
///
/// @param dish the path of the dish
record Trading(Shop shop, String dish) {

    static final String DISTRICT = "마포구";

    static Trading openShop(String name, String dish) {
        Shop shop = Shop.registered(Owner.registered(), name);
        Caller owner = shop.owner().caller();
        Response group = owner.sends("{\"name\": \"대표 메뉴\"}").post(shop.path() + "/menu/groups");
        group.then().statusCode(201);
        String items = shop.path() + "/menu/groups/" + group.path("id") + "/items";
        Response item = owner.sends("{\"name\": \"" + dish + "\", \"description\": \"\", \"price\": 19000}")
                .post(items);
        item.then().statusCode(201);
        Trading trading = new Trading(shop, shop.path() + "/menu/items/" + item.path("id"));
        trading.put("/opening-hours", aroundTheClock());
        trading.deliversTo(DISTRICT, 2_000);
        trading.post("/open");
        return trading;
    }

    private static String aroundTheClock() {
        StringBuilder days = new StringBuilder();
        for (var day : java.time.DayOfWeek.values()) {
            days.append(days.isEmpty() ? "" : ", ")
                    .append("{\"day\": \"" + day + "\", \"opens\": \"00:00\", \"closes\": \"00:00\"}");
        }
        return "{\"hours\": [" + days + "]}";
    }

    void deliversTo(String district, int fee) {
        put("/delivery-areas", "{\"areas\": [{\"district\": \"" + district + "\", \"fee\": " + fee + "}]}");
    }

    void put(String what, String json) {
        shop.owner().caller().sends(json).put(shop.path() + what).then().statusCode(204);
    }

    void putDish(String what, String json) {
        shop.owner().caller().sends(json).put(dish + what).then().statusCode(204);
    }

    void post(String what) {
        shop.owner().caller().asks().post(shop.path() + what).then().statusCode(204);
    }

    void closesForGood() {
        shop.owner()
                .caller()
                .sends("{\"reason\": \"은퇴\"}")
                .post(shop.path() + "/close")
                .then()
                .statusCode(204);
    }

    /// Starts a campaign that is shown among all shops of the district; its id.
    String advertises() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        Caller owner = shop.owner().caller();
        Response planned = owner.sends("""
                        {"shopId": "%s", "product": "OPEN_LIST", "districts": ["%s"], "bid": 500,
                         "dailyBudget": 100000, "totalBudget": 1000000, "from": "%s", "until": "%s"}\
                        """.formatted(shop.id(), DISTRICT, today, today.plusDays(30)))
                .post("/campaigns");
        planned.then().statusCode(201);
        String id = planned.path("id");
        owner.asks().post("/campaigns/" + id + "/start").then().statusCode(204);
        return id;
    }
}
