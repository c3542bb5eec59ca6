package io.baedal.query.storefront.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    private static OpeningHours at(String koreanTime) {
        return new OpeningHours(
                Clock.fixed(LocalDateTime.parse(koreanTime).atZone(KOREA).toInstant(), ZoneOffset.UTC));
    }

    /// @param text as `MONDAY 11:00-14:00; MONDAY 17:00-02:00`
    private static List<DailyHours> hours(String text) {
        return Arrays.stream(text.split("; "))
                .map(range -> range.split("[ -]"))
                .map(part -> new DailyHours(DayOfWeek.valueOf(part[0]), part[1], part[2]))
                .toList();
    }

    // 2026-03-02 is a Monday.
    @ParameterizedTest
    @CsvSource({
        "MONDAY 11:00-22:00, 2026-03-02T10:59, false",
        "MONDAY 11:00-22:00, 2026-03-02T11:00, true",
        "MONDAY 11:00-22:00, 2026-03-02T21:59:59, true",
        "MONDAY 11:00-22:00, 2026-03-02T22:00, false",
        "MONDAY 11:00-22:00, 2026-03-03T12:00, false",
        "MONDAY 11:00-14:00; MONDAY 17:00-22:00, 2026-03-02T15:00, false",
        "MONDAY 11:00-14:00; MONDAY 17:00-22:00, 2026-03-02T17:00, true",
        "MONDAY 18:00-02:00, 2026-03-02T01:00, false",
        "MONDAY 18:00-02:00, 2026-03-02T23:59, true",
        "MONDAY 18:00-02:00, 2026-03-03T00:00, true",
        "MONDAY 18:00-02:00, 2026-03-03T01:59, true",
        "MONDAY 18:00-02:00, 2026-03-03T02:00, false",
        "SUNDAY 18:00-02:00, 2026-03-02T01:00, true",
        "MONDAY 12:00-00:00, 2026-03-02T23:59, true",
        "MONDAY 12:00-00:00, 2026-03-03T00:00, false",
        "MONDAY 00:00-00:00, 2026-03-02T00:00, true",
        "MONDAY 00:00-00:00, 2026-03-03T00:00, false",
        "MONDAY 09:00-09:00, 2026-03-03T08:59, true",
        "MONDAY 09:00-24:00, 2026-03-02T23:59, true",
        "MONDAY nine-ten, 2026-03-02T09:30, false"
    })
    void takesOrdersWithinItsHours(String hours, String time, boolean open) {
        assertThat(at(time).openNow("OPEN", hours(hours))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"PAUSED", "SUSPENDED", "CLOSED", ","})
    void takesNoneInAnotherState(String state) {
        assertThat(at("2026-03-02T12:00").openNow(state, hours("MONDAY 11:00-22:00")))
                .isFalse();
    }

    @Test
    void takesNoneWithoutHours() {
        assertThat(at("2026-03-02T12:00").openNow("OPEN", List.of())).isFalse();
        assertThat(at("2026-03-02T12:00").openNow("OPEN", null)).isFalse();
    }

    @Test
    void theDayIsKoreas() {
        var sundayInLondon = new OpeningHours(
                Clock.fixed(LocalDateTime.parse("2026-03-01T16:00").toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

        assertThat(sundayInLondon.openNow("OPEN", hours("MONDAY 00:30-02:00"))).isTrue();
    }
}
