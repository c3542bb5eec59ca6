package io.baedal.query.shopdisplay.fragment;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;

/// Shops of the demo city, as the view stores them.
final class Shops {
    private Shops() {}

    static JsonObject chicken(String id, String name) {
        return new JsonObject()
                .put("id", id)
                .put("name", name)
                .put("category", "CHICKEN")
                .put("state", "OPEN")
                .put("phone", "02-555-0101")
                .put("introduction", "역삼동에서 2009년부터 한자리를 지키고 있습니다.")
                .put(
                        "address",
                        new JsonObject()
                                .put("road", "서울특별시 강남구 테헤란로 152")
                                .put("detail", "1층")
                                .put("postalCode", "06236")
                                .put("district", "강남구"))
                .put("hours", new JsonArray().add(hours("TUESDAY", "16:00", "02:00")))
                .put("minimumOrder", 15000)
                .put("areas", new JsonArray().add(area("강남구", 3000)).add(area("서초구", 0)))
                .put("notes", new JsonObject().put("origin", "닭고기: 국내산").put("allergy", "밀, 대두"));
    }

    static JsonObject hours(String day, String opens, String closes) {
        return new JsonObject().put("day", day).put("opens", opens).put("closes", closes);
    }

    private static JsonObject area(String district, long fee) {
        return new JsonObject().put("district", district).put("fee", fee);
    }

    static JsonObject menu() {
        return new JsonObject()
                .put(
                        "groups",
                        new JsonArray()
                                .add(group("후라이드")
                                        .put(
                                                "items",
                                                new JsonArray()
                                                        .add(friedChicken())
                                                        .add(soldOut())))
                                .add(group("비어 있음").put("items", new JsonArray())));
    }

    private static JsonObject group(String name) {
        return new JsonObject().put("id", UUID.randomUUID().toString()).put("name", name);
    }

    private static JsonObject friedChicken() {
        return item("후라이드 치킨", 19000)
                .put("pictureUrl", "https://pictures.example/1.jpg")
                .put(
                        "optionGroups",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("name", "맵기 선택")
                                        .put("minimum", 1)
                                        .put("maximum", 1)
                                        .put(
                                                "options",
                                                new JsonArray()
                                                        .add(new JsonObject()
                                                                .put("name", "매운맛")
                                                                .put("price", 500)))));
    }

    private static JsonObject soldOut() {
        return item("<b>마늘</b> 치킨", 20500).put("soldOut", true).put("optionGroups", new JsonArray());
    }

    private static JsonObject item(String name, long price) {
        return new JsonObject()
                .put("id", UUID.randomUUID().toString())
                .put("name", name)
                .put("description", "바삭하게 두 번 튀겼습니다.")
                .put("price", price)
                .put("soldOut", false);
    }
}
