package io.baedal.democity.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.baedal.democity.city.City;
import io.baedal.democity.making.CityMaker;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CityLoadingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final City CITY = new City(CityMaker.make(1).owners().subList(0, 40));

    private static final City WITH_CUSTOMERS = withCustomers();

    private static City withCustomers() {
        var whole = CityMaker.make(1);
        return new City(whole.owners(), whole.campaigns(), whole.customers().subList(0, 6));
    }

    private Platform platform;

    @BeforeEach
    void start() throws IOException {
        platform = new Platform();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void everyCommandIsTakenOnce() throws InterruptedException {
        var tally = load(8);

        assertThat(platform.faults).isEmpty();
        assertThat(tally.done()).isEqualTo(tally.total());
        assertThat(tally.changes()).isEqualTo(tally.total());
        assertThat(platform.events()).isEqualTo(tally.total());
    }

    @Test
    void theSameCommandIsTheSameBytesInEveryProcess() throws InterruptedException {
        load(1);

        var owner = CITY.owners().getFirst();
        assertThat(platform.bodies.get("/owners"))
                .isEqualTo("{\"businessNumber\":\"%s\",\"email\":\"%s\",\"name\":\"%s\",\"phone\":\"%s\"}"
                        .formatted(owner.businessNumber(), owner.email(), owner.name(), owner.phone()));
    }

    @Test
    void noMoreCommandsAreInFlightThanAllowed() throws InterruptedException {
        load(4);

        assertThat(platform.mostInFlight.get()).isBetween(1, 4);
    }

    @Test
    void loadingAgainChangesNothingAndAsksLittle() throws InterruptedException {
        load(8);
        int events = platform.events();
        int commands = platform.commands.get();

        var again = load(8);

        assertThat(again.changes()).isZero();
        assertThat(again.done()).isEqualTo(again.total());
        assertThat(platform.events()).isEqualTo(events);
        assertThat(platform.commands.get() - commands)
                .isEqualTo(CITY.owners().size() + (int) CITY.shops().count());
    }

    @Test
    void whatWasInterruptedIsCompleted() throws InterruptedException {
        platform.refuseAfter = 400;
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> load(8));
        int events = platform.events();
        platform.refuseAfter = Integer.MAX_VALUE;

        var again = load(8);

        assertThat(events).isLessThan(again.total());
        assertThat(again.changes()).isBetween(1, again.total() - events);
        assertThat(again.done()).isEqualTo(again.total());
        assertThat(platform.events()).isEqualTo(again.total());
    }

    @Test
    void aRefusalSaysWhatWasRefusedAndWhy() {
        platform.refuseAfter = 100;

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> load(1))
                .withMessageMatching("[^:]+점: (POST|PUT) /shops/.+ was refused: 422 No. Not like this.")
                .extracting(Refused::problem)
                .isEqualTo("menu-name-length");
    }

    @Test
    void aBusyPlatformIsAskedAgain() throws InterruptedException {
        platform.busyEvery = 7;

        var tally = load(32);

        assertThat(tally.done()).isEqualTo(tally.total());
        assertThat(platform.events()).isEqualTo(tally.total());
    }

    @Test
    void whoAdvertisesAndWhoOrdersComesAfterTheShops() throws InterruptedException {
        var loading = loading(WITH_CUSTOMERS, 8);
        loading.run(platform.address(), PATIENCE);

        assertThat(platform.faults).isEmpty();
        assertThat(loading.tally().done()).isEqualTo(loading.tally().total());
        assertThat(platform.events()).isEqualTo(loading.tally().total());
        assertThat(platform.bodies)
                .containsKeys("/customers", "/campaigns", "/delivered-orders", "/reviews")
                .anySatisfy((path, body) -> assertThat(path).matches("/reviews/.*/answer"))
                .anySatisfy((path, body) -> assertThat(path).matches("/favourites/.*/shops/.*"));

        var again = loading(WITH_CUSTOMERS, 8);
        again.run(platform.address(), PATIENCE);
        assertThat(again.tally().changes()).isZero();
        assertThat(again.tally().done()).isEqualTo(again.tally().total());
    }

    @Test
    void nobodyThereIsSaid() {
        var nowhere = URI.create("http://127.0.0.1:1");
        var loading = loading(CITY, 4);

        assertThatExceptionOfType(Unreachable.class)
                .isThrownBy(() -> loading.run(nowhere, Duration.ofMillis(200)))
                .withMessageStartingWith("http://127.0.0.1:1 did not take POST /owners");
    }

    private Tally load(int inFlight) throws InterruptedException {
        var loading = loading(CITY, inFlight);
        loading.run(platform.address(), PATIENCE);
        return loading.tally();
    }

    private static CityLoading loading(City city, int inFlight) {
        return new CityLoading(city, "test", (role, subject) -> "token-" + role + "-" + subject, inFlight);
    }
}
