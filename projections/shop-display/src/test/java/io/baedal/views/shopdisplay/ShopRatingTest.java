package io.baedal.views.shopdisplay;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.rating.ShopRated;
import io.baedal.events.rating.StarCounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopRatingTest {
    @Test
    void isTheJsonThatAClientGets() {
        var written = new RatingSource().format().write(rated(1, 0, 0, 2, 9));

        assertThat(text(written.getBinary(ShopDisplayDocument.RATING).getData()))
                .isEqualTo("{\"average\":4.5,\"count\":12,\"stars\":{\"1\":1,\"2\":0,\"3\":0,\"4\":2,\"5\":9}}");
        assertThat(text(written.getBinary(ShopDisplayDocument.BRIEF_RATING).getData()))
                .isEqualTo("{\"average\":4.5,\"count\":12}");
    }

    @Test
    void isZeroWithoutReviews() {
        assertThat(ShopRating.NONE.count()).isZero();
        assertThat(ShopRating.NONE.average()).isZero();
        assertThat(rated(0, 0, 0, 1, 0).after(new ShopRated("s1", 2, new StarCounts(0, 0, 0, 0, 0))))
                .isEqualTo(ShopRating.NONE);
        var written = new RatingSource().format().write(ShopRating.NONE);
        assertThat(text(written.getBinary(ShopDisplayDocument.BRIEF_RATING).getData()))
                .isEqualTo("{\"average\":0.0,\"count\":0}");
    }

    /// 4.25 is 4.3, 4.05 is 4.1, 3.95 is 4.0, 4.04 is 4.0.
    @ParameterizedTest
    @CsvSource({"0,0,0,3,1,4.3", "0,0,0,19,1,4.1", "0,0,1,19,0,4.0", "0,0,0,24,1,4.0", "1,1,1,0,0,2.0", "1,0,0,0,1,3.0"
    })
    void roundsHalfUpToOneDecimal(long one, long two, long three, long four, long five, double average) {
        assertThat(rated(one, two, three, four, five).average()).isEqualTo(average);
    }

    @Property
    void isTheAverageOfAllReviews(
            @ForAll @LongRange(max = 2_000_000) long one,
            @ForAll @LongRange(max = 2_000_000) long two,
            @ForAll @LongRange(max = 2_000_000) long three,
            @ForAll @LongRange(max = 2_000_000) long four,
            @ForAll @LongRange(min = 1, max = 2_000_000) long five) {
        var rating = rated(one, two, three, four, five);
        var sum = BigDecimal.valueOf(one + 2 * two + 3 * three + 4 * four + 5 * five);

        assertThat(rating.count()).isEqualTo(one + two + three + four + five);
        assertThat(BigDecimal.valueOf(rating.average()))
                .isEqualByComparingTo(sum.divide(BigDecimal.valueOf(rating.count()), 1, RoundingMode.HALF_UP));
    }

    @Test
    void theLastCountIsAllThatMatters() {
        var last = new ShopRated("s1", 7, new StarCounts(0, 0, 1, 0, 0));

        assertThat(rated(5, 5, 5, 5, 5).after(last)).isEqualTo(ShopRating.NONE.after(last));
        assertThat(ShopRating.NONE.after(last).after(last)).isEqualTo(ShopRating.NONE.after(last));
    }

    private static ShopRating rated(long one, long two, long three, long four, long five) {
        return ShopRating.NONE.after(new ShopRated("s1", 1, new StarCounts(one, two, three, four, five)));
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
