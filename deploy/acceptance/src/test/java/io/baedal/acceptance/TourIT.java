package io.baedal.acceptance;

import static io.baedal.acceptance.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.baedal.local.launcher.token.Role;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// A shop's life, from its owner's registration to its end, as commands send it and pages show it.
@Order(1)
class TourIT {

    @Test
    void aChangeTravelsFromTheCommandToThePage() {
        Owner owner = Owner.registered();
        Shop shop = Shop.registered(owner, "바삭치킨 홍대점");
        shop.page(shop.revision())
                .then()
                .statusCode(200)
                .body("id", equalTo(shop.id()))
                .body("shop.name", equalTo("바삭치킨 홍대점"))
                .body("menu.groups", hasSize(0));

        String menu = offer(shop);
        String opened = open(shop);
        Response page = shop.page(opened + ", " + menu);
        page.then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("menu.groups[0].name", equalTo("치킨"))
                .body("menu.groups[0].items[0].name", equalTo("후라이드 치킨"))
                .body("menu.groups[0].items[0].price", equalTo(19_000));
        Caller.nobody()
                .asks()
                .header("If-None-Match", page.header("ETag"))
                .get(shop.path())
                .then()
                .statusCode(304);
    }

    private static String offer(Shop shop) {
        Response group = shop.owner().caller().sends("{\"name\": \"치킨\"}").post(shop.path() + "/menu/groups");
        group.then().statusCode(201);
        Response item =
                shop.owner().caller().sends("""
                        {"name": "후라이드 치킨", "description": "바삭하게 튀긴 국내산 닭", "price": 19000, "optionGroups": [
                          {"name": "맛", "minimum": 1, "maximum": 1, "options": [
                            {"name": "보통", "price": 0}, {"name": "매운맛", "price": 500}]}]}\
                        """).post(shop.path() + "/menu/groups/" + group.path("id") + "/items");
        item.then().statusCode(201).header("Baedal-Revision", endsWith("@1"));
        return item.header("Baedal-Revision");
    }

    private static String open(Shop shop) {
        Caller owner = shop.owner().caller();
        owner.sends("{\"hours\": [{\"day\": \"MONDAY\", \"opens\": \"11:00\", \"closes\": \"02:00\"}]}")
                .put(shop.path() + "/opening-hours")
                .then()
                .statusCode(204);
        owner.sends("{\"areas\": [{\"district\": \"마포구\", \"fee\": 2500}]}")
                .put(shop.path() + "/delivery-areas")
                .then()
                .statusCode(204);
        Response opened = owner.asks().post(shop.path() + "/open");
        opened.then().statusCode(204);
        return opened.header("Baedal-Revision");
    }

    @Test
    void thePagesOfSeveralShopsComeInTheOrderAsked() {
        Owner owner = Owner.registered();
        Shop first = Shop.registered(owner, "첫째 가게");
        Shop second = Shop.registered(owner, "둘째 가게");
        Shop closed = Shop.registered(owner, "닫은 가게");
        String gone = closeForGood(closed);
        String never = UUID.randomUUID().toString();

        Caller.nobody()
                .asks()
                .header("Baedal-Revision", String.join(", ", first.revision(), second.revision(), gone))
                .header("Prefer", "wait=10")
                .get("/shops?ids=" + String.join(",", second.id(), never, closed.id(), first.id()))
                .then()
                .statusCode(200)
                .body("shops.id", contains(second.id(), first.id()))
                .body("missing", contains(never))
                .body("gone", contains(closed.id()));
    }

    @Test
    void twoHundredPagesMayBeAskedForAtOnce() {
        Shop shop = Shop.registered(Owner.registered(), "이백 번째 가게");
        var ids = Stream.generate(() -> UUID.randomUUID().toString()).limit(199);

        Caller.nobody()
                .asks()
                .header("Baedal-Revision", shop.revision())
                .header("Prefer", "wait=10")
                .get("/shops?ids=" + Stream.concat(ids, Stream.of(shop.id())).collect(Collectors.joining(",")))
                .then()
                .statusCode(200)
                .body("missing", hasSize(199))
                .body("shops.id", contains(shop.id()));
    }

    @Test
    void aShopThatClosesForGoodIsGone() {
        Shop shop = Shop.registered(Owner.registered(), "잠깐 가게");
        String gone = closeForGood(shop);

        assertProblem(shop.page(gone), 410, "gone");
        assertProblem(shop.rename("다시"), 410, "gone");
    }

    private static String closeForGood(Shop shop) {
        Response closed = shop.owner().caller().sends("{\"reason\": \"은퇴\"}").post(shop.path() + "/close");
        closed.then().statusCode(204);
        return closed.header("Baedal-Revision");
    }

    @Test
    void anOperatorSuspendsAndResumes() {
        Shop shop = Shop.registered(Owner.registered(), "멈춘 가게");
        Caller operator = Caller.as(Role.OPERATOR, "operator-1");

        assertProblem(
                shop.owner().caller().sends("{\"reason\": \"x\"}").post(shop.path() + "/suspend"), 403, "forbidden");
        operator.sends("{\"reason\": \"위생 점검\"}")
                .post(shop.path() + "/suspend")
                .then()
                .statusCode(204);
        operator.sends("{\"reason\": \"점검 통과\"}")
                .post(shop.path() + "/resume")
                .then()
                .statusCode(204);
    }

    @Test
    void theSourceTellsWhatIsNow() {
        Shop shop = Shop.registered(Owner.registered(), "처음 이름");
        shop.rename("나중 이름").then().statusCode(204);

        Response now = shop.owner().caller().asks().get("/source" + shop.path());
        now.then().statusCode(200).header("ETag", "\"1\"").body("name", equalTo("나중 이름"));
        assertThat(now.<Integer>path("revision")).isEqualTo(1);
    }
}
