package io.baedal.customer.domain.favourites;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.baedal.command.testing.Scenario;
import io.baedal.customer.domain.favourites.FavouritesCommand.Clear;
import io.baedal.customer.domain.favourites.FavouritesCommand.GreyOut;
import io.baedal.customer.domain.favourites.FavouritesCommand.Like;
import io.baedal.customer.domain.favourites.FavouritesCommand.Unlike;
import io.baedal.events.favourites.FavouriteAdded;
import io.baedal.events.favourites.FavouriteRemoved;
import io.baedal.events.favourites.FavouriteShopClosed;
import io.baedal.events.favourites.FavouritesCleared;
import io.baedal.events.favourites.FavouritesEvent;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FavouritesDeciderTest {

    private static final FavouriteAdded CHICKEN = new FavouriteAdded("kim", "chicken");
    private static final FavouriteAdded PIZZA = new FavouriteAdded("kim", "pizza");
    private static final FavouriteShopClosed CHICKEN_CLOSED = new FavouriteShopClosed("kim", "chicken");

    private final Scenario<FavouritesCommand, Favourites, FavouritesEvent> favourites =
            Scenario.of(new FavouritesDecider());

    @Test
    void theNewestComesFirst() {
        var both = favourites
                .when(like("chicken"))
                .then(CHICKEN)
                .when(like("pizza"))
                .then(PIZZA);

        assertEquals(List.of("pizza", "chicken"), shops(both.state()));
    }

    @Test
    void likingTwiceChangesNothing() {
        var both = favourites.given(CHICKEN, PIZZA).when(like("chicken")).thenNothing();

        assertEquals(List.of("pizza", "chicken"), shops(both.state()));
    }

    @Test
    void likedAgainItIsTheNewest() {
        var both = favourites
                .given(CHICKEN, PIZZA, new FavouriteRemoved("kim", "chicken"))
                .when(like("chicken"))
                .then(CHICKEN);

        assertEquals(List.of("chicken", "pizza"), shops(both.state()));
    }

    @Test
    void unlikingTwiceChangesNothing() {
        favourites
                .given(CHICKEN)
                .when(new Unlike("kim", "chicken"))
                .then(new FavouriteRemoved("kim", "chicken"))
                .when(new Unlike("kim", "chicken"))
                .thenNothing();
    }

    @Test
    void favouritesAreBoundedGreyOnesIncluded() {
        IntStream.range(0, FavouritesDecider.MOST)
                .forEach(i -> favourites.given(new FavouriteAdded("kim", "shop" + i)));
        favourites.given(new FavouriteShopClosed("kim", "shop7"));

        var refusal = favourites.when(like("one more")).thenRefused(FavouritesRefusal.TooMany.class);
        favourites.when(like("shop3")).thenNothing();
        favourites
                .given(new FavouriteRemoved("kim", "shop7"))
                .when(like("one more"))
                .then(new FavouriteAdded("kim", "one more"));

        assertEquals(500, refusal.details().get("most"));
    }

    @Test
    void aShopThatClosesIsGreyedOutWhereItStandsOnce() {
        var grey = favourites
                .given(CHICKEN, PIZZA)
                .when(new GreyOut("kim", "chicken"))
                .then(CHICKEN_CLOSED)
                .when(new GreyOut("kim", "chicken"))
                .thenNothing();

        assertEquals(
                List.of(new Favourite("pizza", false), new Favourite("chicken", true)),
                grey.state().newestFirst());
    }

    @Test
    void onlyWhatIsLikedIsGreyedOut() {
        favourites.when(new GreyOut("kim", "chicken")).thenNothing();
        favourites
                .given(CHICKEN, new FavouriteRemoved("kim", "chicken"))
                .when(new GreyOut("kim", "chicken"))
                .thenNothing();
    }

    @Test
    void aGreyFavouriteCanBeRemovedAndIsNotLikedAnewByLikingIt() {
        favourites
                .given(CHICKEN, CHICKEN_CLOSED)
                .when(like("chicken"))
                .thenNothing()
                .when(new Unlike("kim", "chicken"))
                .then(new FavouriteRemoved("kim", "chicken"));
    }

    @Test
    void whoIsNotRegisteredLikesNothing() {
        favourites.when(new Like("kim", false, "chicken")).thenRefused(FavouritesRefusal.NotRegistered.class);
    }

    @Test
    void clearingEndsTheStreamEvenWhereItHasNotBegun() {
        favourites
                .when(new Clear("kim"))
                .then(new FavouritesCleared("kim"))
                .when(new Clear("kim"))
                .thenNothing()
                .when(new GreyOut("kim", "chicken"))
                .thenNothing();
        favourites.when(like("chicken")).thenRefused(FavouritesRefusal.HasLeft.class);
        favourites.when(new Unlike("kim", "chicken")).thenRefused(FavouritesRefusal.HasLeft.class);
    }

    @Test
    void nothingIsLeftAfterClearing() {
        assertEquals(
                List.of(),
                favourites
                        .given(CHICKEN, PIZZA, new FavouritesCleared("kim"))
                        .state()
                        .newestFirst());
    }

    private static Like like(String shopId) {
        return new Like("kim", true, shopId);
    }

    private static List<String> shops(Favourites favourites) {
        return favourites.newestFirst().stream().map(Favourite::shopId).toList();
    }
}
