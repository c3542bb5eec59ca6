package io.baedal.acceptance;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// Who sends the revision of an answer back with the next question sees what the command did.
@Order(4)
class ReadYourWritesIT {

    private static final int TIMES = 100;

    @Test
    void everyPageShowsTheCommandBeforeIt() {
        Shop shop = Shop.registered(Owner.registered(), "빠른 가게");
        for (int i = 0; i < TIMES; i++) {
            Response renamed = shop.rename("빠른 가게 " + i);
            renamed.then().statusCode(204);
            shop.page(renamed.header("Baedal-Revision"))
                    .then()
                    .statusCode(200)
                    .body("shop.name", equalTo("빠른 가게 " + i));
        }
    }
}
