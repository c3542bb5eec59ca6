package io.baedal.views.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.rating.ShopRated;
import io.baedal.events.rating.StarCounts;
import org.bson.BsonDouble;
import org.junit.jupiter.api.Test;

class SearchedRatingTest {
    @Test
    void theLastCountIsAllThatMatters() {
        var rating = SearchedRating.NONE
                .after(new ShopRated("s1", 1, new StarCounts(9, 9, 9, 9, 9)))
                .after(new ShopRated("s1", 2, new StarCounts(0, 0, 0, 1, 1)));

        assertThat(rating.count()).isEqualTo(2);
        assertThat(rating.tenths()).isEqualTo(45);
    }

    @Test
    void theAverageIsRoundedHalfUp() {
        assertThat(rated(0, 0, 0, 3, 1).tenths()).isEqualTo(43); // 4.25
        assertThat(rated(0, 0, 1, 1, 1).tenths()).isEqualTo(40);
        assertThat(rated(1, 0, 0, 0, 2).tenths()).isEqualTo(37); // 3.666…
    }

    @Test
    void fewReviewsCountForLittle() {
        assertThat(rated(0, 0, 0, 0, 1).quality())
                .isLessThan(rated(0, 0, 0, 50, 50).quality());
        assertThat(rated(0, 0, 0, 0, 1).rank())
                .isGreaterThan(rated(0, 0, 0, 50, 50).rank());
        assertThat(rated(0, 0, 0, 0, 2).rank())
                .isGreaterThan(rated(0, 0, 0, 0, 1).rank());
    }

    @Test
    void withoutReviewsThereIsNothingToOrderBy() {
        var format = new RatingSource().format();

        assertThat(format.write(SearchedRating.NONE)).containsOnlyKeys(SearchDocument.STARS);
        assertThat(format.write(rated(0, 0, 0, 0, 1)).get(SearchDocument.AVERAGE))
                .isEqualTo(new BsonDouble(5));
    }

    private static SearchedRating rated(long one, long two, long three, long four, long five) {
        return SearchedRating.NONE.after(new ShopRated("s1", 1, new StarCounts(one, two, three, four, five)));
    }
}
