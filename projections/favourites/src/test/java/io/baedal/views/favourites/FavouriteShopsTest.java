package io.baedal.views.favourites;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.favourites.FavouriteAdded;
import io.baedal.events.favourites.FavouriteRemoved;
import io.baedal.events.favourites.FavouriteShopClosed;
import io.baedal.events.favourites.FavouritesCleared;
import io.baedal.events.favourites.FavouritesEvent;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class FavouriteShopsTest {
    private static final FavouritesEvent[] A_THEN_B = {new FavouriteAdded("kim", "a"), new FavouriteAdded("kim", "b")};

    @Test
    void areShownNewestFirst() {
        assertThat(fold(A_THEN_B).shops()).extracting(FavouriteShop::id).containsExactly("b", "a");
    }

    @Test
    void forgetWhatIsRemoved() {
        assertThat(fold(A_THEN_B, new FavouriteRemoved("kim", "b")).shops())
                .extracting(FavouriteShop::id)
                .containsExactly("a");
    }

    @Test
    void putFirstWhatIsAddedAgain() {
        assertThat(fold(A_THEN_B, new FavouriteRemoved("kim", "a"), new FavouriteAdded("kim", "a"))
                        .shops())
                .extracting(FavouriteShop::id)
                .containsExactly("a", "b");
        assertThat(fold(A_THEN_B, new FavouriteAdded("kim", "a")).shops())
                .extracting(FavouriteShop::id)
                .containsExactly("a", "b");
    }

    @Test
    void greyOutAShopThatIsClosedAndKeepItsPlace() {
        assertThat(fold(A_THEN_B, new FavouriteShopClosed("kim", "a")).shops())
                .containsExactly(new FavouriteShop("b", false), new FavouriteShop("a", true));
        assertThat(fold(A_THEN_B, new FavouriteShopClosed("kim", "nobody"))).isEqualTo(fold(A_THEN_B));
    }

    @Test
    void areNoneOnceTheCustomerLeft() {
        assertThat(fold(A_THEN_B, new FavouritesCleared("kim"))).isEqualTo(FavouriteShops.NONE);
    }

    @Test
    void areKeptAsQueriesReadThem() {
        var written = new FavouritesSource().format().write(fold(A_THEN_B, new FavouriteShopClosed("kim", "a")));

        assertThat(written)
                .isEqualTo(BsonDocument.parse("{shops: [{id: \"b\", closed: false}, {id: \"a\", closed: true}]}"));
        assertThat(new FavouritesSource().format().write(FavouriteShops.NONE)).isEmpty();
    }

    private static FavouriteShops fold(FavouritesEvent[] before, FavouritesEvent... events) {
        var shops = FavouriteShops.NONE;
        for (var event : before) {
            shops = shops.after(event);
        }
        for (var event : events) {
            shops = shops.after(event);
        }
        return shops;
    }
}
