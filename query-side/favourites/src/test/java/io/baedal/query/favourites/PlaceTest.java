package io.baedal.query.favourites;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final Place AFTER_C = Place.of(shops("e", "d", "c", "b", "a"), 2);

    private static List<Favourite> shops(String... ids) {
        return Stream.of(ids).map(id -> new Favourite(id, false)).toList();
    }

    private static List<String> following(Place place, String... now) {
        return List.of(now).subList(place.next(shops(now)), now.length);
    }

    @Test
    void isReadAsItIsWritten() {
        assertThat(Place.parse(AFTER_C.toString())).isEqualTo(AFTER_C);
    }

    @Test
    void isRightBehindTheShop() {
        assertThat(following(AFTER_C, "e", "d", "c", "b", "a")).containsExactly("b", "a");
    }

    @Test
    void staysWhenNewerShopsCome() {
        assertThat(following(AFTER_C, "g", "f", "e", "d", "c", "b", "a")).containsExactly("b", "a");
    }

    @Test
    void staysWhenOthersAreRemoved() {
        assertThat(following(AFTER_C, "e", "c", "b", "a")).containsExactly("b", "a");
        assertThat(following(AFTER_C, "e", "d", "c", "a")).containsExactly("a");
    }

    @Test
    void staysWhenTheShopItselfIsRemoved() {
        assertThat(following(AFTER_C, "e", "d", "b", "a")).containsExactly("b", "a");
    }

    @Test
    void staysWhenTheShopMovesToTheFront() {
        assertThat(following(AFTER_C, "c", "e", "d", "b", "a")).containsExactly("b", "a");
    }

    @Test
    void leavesNothingOutWhateverIsRemoved() {
        assertThat(following(AFTER_C, "e", "d", "a")).containsExactly("d", "a");
        assertThat(following(AFTER_C, "a")).containsExactly("a");
        assertThat(following(AFTER_C)).isEmpty();
    }
}
