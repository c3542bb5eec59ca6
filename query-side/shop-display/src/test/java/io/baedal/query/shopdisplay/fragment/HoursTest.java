package io.baedal.query.shopdisplay.fragment;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {
    private static final Hours EVENING = Hours.of(new JsonArray()
            .add(Shops.hours("TUESDAY", "16:00", "02:00"))
            .add(Shops.hours("TUESDAY", "11:00", "14:00"))
            .add(Shops.hours("SUNDAY", "00:00", "00:00")));

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:59, false",
        "2026-11-24T11:00, true",
        "2026-11-24T14:00, false",
        "2026-11-24T23:59, true",
        "2026-11-25T01:59, true",
        "2026-11-25T02:00, false",
        "2026-11-24T01:00, false",
        "2026-11-29T00:00, true",
        "2026-11-29T23:59, true",
        "2026-11-30T00:00, false"
    })
    void coverTheTimeInSeoul(LocalDateTime there, boolean open) {
        assertThat(EVENING.cover(there.atZone(Language.SEOUL).toInstant())).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"TUESDAY, '11:00–14:00, 16:00–02:00'", "WEDNESDAY, ''"})
    void listEachDayFromTheEarliestOn(DayOfWeek day, String ranges) {
        assertThat(String.join(", ", EVENING.on(day))).isEqualTo(ranges);
    }
}
