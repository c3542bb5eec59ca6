package io.baedal.query.storefront.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Neighbours.class, restrictToAnnotatedClass = true)
class AdClickTest extends PageTest {
    private String click() {
        return "/store/ads/" + town.campaign + "/" + town.advertised;
    }

    private String charged() {
        return "/campaigns/" + town.campaign + "/clicks";
    }

    @Test
    void aClickIsChargedAndLeadsToTheShop() {
        var answer = get(click());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/store/shops/" + town.advertised);
        assertThat(neighbours.asked(charged())).singleElement().satisfies(asked -> {
            assertThat(asked.method()).isEqualTo("POST");
            assertThat(asked.authorization()).isEqualTo("Bearer the.services.own");
        });
    }

    @Test
    void itLeadsThereWhateverBecomesOfTheCharge() {
        neighbours.away("/campaigns");

        assertThat(get(click()).statusCode()).isEqualTo(303);
    }

    @Test
    void lookingAheadIsNotCharged() {
        given().redirects().follow(false).head(click()).then().statusCode(303);
        given().redirects()
                .follow(false)
                .header("Sec-Purpose", "prefetch")
                .get(click())
                .then()
                .statusCode(303);

        assertThat(neighbours.asked(charged())).isEmpty();
    }

    @Test
    void itLeadsToNoOtherPlace() {
        assertThat(get("/store/ads/" + town.campaign + "/elsewhere").header("Location"))
                .endsWith("/store");
    }
}
