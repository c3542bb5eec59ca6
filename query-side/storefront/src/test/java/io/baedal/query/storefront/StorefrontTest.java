package io.baedal.query.storefront;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/// Begins each test with a city whose sources all answer, and breakers that are closed.
@QuarkusTestResource(Surroundings.class)
abstract class StorefrontTest {
    protected final City city = new City();

    /// No other test asks the same question.
    protected final String district = "구-" + City.newId();

    @BeforeEach
    void allIsWell() {
        SetClock.koreanTime("2026-03-02T12:00");
        Surroundings.SEARCH.answers(City.found(List.of()));
        Surroundings.ADS.answers(City.ads(Map.of()));
        Surroundings.FAVOURITES.answers(City.liked());
        Surroundings.DISPLAY.does(city::display);
        Surroundings.AD.answers(200, "{\"charged\":true}");
        CircuitBreakerMaintenance.get().resetAll();
        List.of(Surroundings.SEARCH, Surroundings.ADS, Surroundings.FAVOURITES, Surroundings.DISPLAY, Surroundings.AD)
                .forEach(Stub::forget);
    }

    protected static RequestSpecification as(String customer) {
        return given().auth().oauth2(Tokens.of("customer", customer));
    }

    protected ValidatableResponse search(RequestSpecification asked) {
        return asked.queryParam("district", district).get("/storefront/search").then();
    }

    protected ValidatableResponse ads(RequestSpecification asked) {
        return asked.queryParam("district", district).get("/storefront/ads").then();
    }
}
