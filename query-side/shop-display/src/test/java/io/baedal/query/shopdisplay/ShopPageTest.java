package io.baedal.query.shopdisplay;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RunningViews.class)
class ShopPageTest {
    Documents documents;

    private final String id = UUID.randomUUID().toString();

    @Test
    void isTheStoredPartsJoined() {
        documents.shopWithMenu(id, 17, 4);

        var body = when().get("/shops/{id}", id)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/json"))
                .header("ETag", "\"v1.17.4\"")
                .header("Baedal-Revision", "shop-" + id + "@17, menu-" + id + "@4")
                .header("Baedal-View-Version", "1")
                .header("Cache-Control", "no-cache")
                .header("Preference-Applied", nullValue())
                .extract()
                .asString();

        assertThat(body)
                .isEqualTo("{\"id\":\"" + id + "\",\"shop\":" + Documents.shopJson(17)
                        + ",\"menu\":{\"groups\":[{\"id\":\"g\",\"name\":\"세트\",\"items\":[]}]}}");
    }

    @Test
    void hasNoGroupsBeforeThereIsAMenu() {
        documents.shop(id, 0);

        when().get("/shops/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1.0\"")
                .header("Baedal-Revision", "shop-" + id + "@0")
                .body("menu.groups.size()", equalTo(0));
    }

    @Test
    void isNotThereWhenTheShopNeverExisted() {
        when().get("/shops/{id}", id)
                .then()
                .statusCode(404)
                .header("Content-Type", equalTo("application/problem+json"))
                .header("Baedal-View-Version", "1")
                .body("type", equalTo("urn:baedal:problem:not-found"))
                .body("status", equalTo(404))
                .body("instance", equalTo("/shops/" + id));
    }

    @Test
    void isNotThereWhileOnlyTheMenuIsKnown() {
        documents.menuOnly(id, 3);

        when().get("/shops/{id}", id).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "not-a-shop", "0B54C6A4-1B1C-4D43-9F9B-3D7A0E5B8F11", "x0b54c6a4-1b1c-4d43-9f9b-3d7a0e5b8f1"
            })
    void isNotThereUnderWhatIsNoId(String noId) {
        when().get("/shops/{id}", noId).then().statusCode(404).body("type", equalTo("urn:baedal:problem:not-found"));
    }

    @Test
    void isGoneOnceTheShopIsClosedForGood() {
        documents.gone(id, 9);

        when().get("/shops/{id}", id).then().statusCode(410).body("type", equalTo("urn:baedal:problem:gone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v1.17.4\"", "W/\"v1.17.4\"", "\"1\", \"v1.17.4\"", "*"})
    void isNotSentToWhoHasIt(String tags) {
        documents.shopWithMenu(id, 17, 4);

        given().header("If-None-Match", tags)
                .get("/shops/{id}", id)
                .then()
                .statusCode(304)
                .header("ETag", "\"v1.17.4\"")
                .header("Baedal-Revision", "shop-" + id + "@17, menu-" + id + "@4")
                .body(emptyString());
    }

    @Test
    void isSentToWhoHasAnOlderOne() {
        documents.shopWithMenu(id, 18, 4);

        given().header("If-None-Match", "\"v1.17.4\"")
                .get("/shops/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void answersHeadWithoutABody() {
        documents.shopWithMenu(id, 17, 4);
        int length = when().get("/shops/{id}", id).body().asByteArray().length;

        when().head("/shops/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1.17.4\"")
                .header("Content-Length", Integer.toString(length))
                .body(emptyString());
    }

    @Test
    void takesNoCommands() {
        when().delete("/shops/{id}", id)
                .then()
                .statusCode(405)
                .body("type", equalTo("urn:baedal:problem:method-not-allowed"));
    }

    @Test
    void isJsonOnly() {
        given().accept("text/html")
                .get("/shops/{id}", id)
                .then()
                .statusCode(406)
                .body("type", equalTo("urn:baedal:problem:not-acceptable"));
    }

    @Test
    void isServedAtNoOtherAddress() {
        when().get("/nothing").then().statusCode(404).body("type", equalTo("urn:baedal:problem:not-found"));
    }
}
