package io.baedal.query.adlisting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {
    private static final int MONDAY_EVENING = 20 * 60;
    private static final AdsQuestion QUESTION = new AdsQuestion("s", "마포구", 10, true);

    private static Shop shop(String id, List<Shop.Hours> hours, double quality) {
        return new Shop(id, 1, 1, true, Set.of("마포구"), hours, quality);
    }

    @Test
    void scoresByBidAndQuality() {
        var shop = shop("s1", List.of(new Shop.Hours(0, 10_080)), 0.5);

        var selected = Selection.of(
                List.of(new Candidate("c1", "s1", 300), new Candidate("c2", "s1", 200)),
                Map.of("s1", shop),
                QUESTION,
                new Moment("2026-11-30", MONDAY_EVENING, 1));

        assertThat(selected).containsExactly(new Scored("c1", "s1", 150));
    }

    @ParameterizedTest
    @CsvSource({
        "1080, 1380, 1200, true",
        "1080, 1200, 1200, false",
        "1200, 1380, 1200, true",
        "1201, 1380, 1200, false",
        "9720, 10200, 100, true",
        "9720, 10200, 120, false",
        "9720, 10200, 9720, true"
    })
    void knowsOpeningHoursThatRunIntoTheNextWeek(int from, int to, int minute, boolean open) {
        assertThat(shop("s1", List.of(new Shop.Hours(from, to)), 1).isOpenAt(minute))
                .isEqualTo(open);
    }

    @Test
    void takesFewReviewsForLittle() {
        assertThat(Quality.of(0, 0)).isCloseTo(0.8, within(1e-9));
        assertThat(Quality.of(1, 5)).isBetween(0.8, 0.83);
        assertThat(Quality.of(100, 500)).isBetween(0.97, 0.99);
        assertThat(Quality.of(100, 100)).isBetween(0.2, 0.26);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-29T15:00:00Z, 2026-11-30, 0",
        "2026-11-29T14:59:59Z, 2026-11-29, 10079",
        "2026-11-30T11:00:00Z, 2026-11-30, 1200"
    })
    void livesInKorea(Instant now, String day, int minute) {
        var moment = Moment.of(now, Duration.ofSeconds(10));

        assertThat(moment.day()).isEqualTo(day);
        assertThat(moment.minuteOfWeek()).isEqualTo(minute);
        assertThat(Moment.of(now.plusSeconds(10), Duration.ofSeconds(10)).window())
                .isEqualTo(moment.window() + 1);
    }
}
