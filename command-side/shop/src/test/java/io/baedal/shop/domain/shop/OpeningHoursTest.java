package io.baedal.shop.domain.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.baedal.command.domain.InvalidValue;
import io.baedal.events.shop.DailyHours;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    @Test
    void rangesOfADayMayTouch() {
        OpeningHours.of(List.of(
                new DailyHours(DayOfWeek.MONDAY, "09:00", "14:00"),
                new DailyHours(DayOfWeek.MONDAY, "14:00", "22:00")));
    }

    @Test
    void aNightReachesIntoTheNextDay() {
        overlapping(
                new DailyHours(DayOfWeek.FRIDAY, "18:00", "03:00"),
                new DailyHours(DayOfWeek.SATURDAY, "02:59", "10:00"));
        OpeningHours.of(List.of(
                new DailyHours(DayOfWeek.FRIDAY, "18:00", "03:00"),
                new DailyHours(DayOfWeek.SATURDAY, "03:00", "10:00")));
    }

    @Test
    void sundayNightReachesIntoMonday() {
        overlapping(
                new DailyHours(DayOfWeek.MONDAY, "01:00", "10:00"), new DailyHours(DayOfWeek.SUNDAY, "20:00", "02:00"));
    }

    @Test
    void fromMidnightToMidnightIsAWholeDay() {
        OpeningHours.of(List.of(
                new DailyHours(DayOfWeek.MONDAY, "00:00", "00:00"),
                new DailyHours(DayOfWeek.TUESDAY, "00:00", "00:00")));
        overlapping(
                new DailyHours(DayOfWeek.MONDAY, "00:00", "00:00"), new DailyHours(DayOfWeek.MONDAY, "12:00", "13:00"));
    }

    @Test
    void aTimeHasTwoDigitsAndTwo() {
        for (var wrong : List.of("9:00", "24:00", "12:60", "noon", "", "09:00:00")) {
            assertEquals(
                    "opening-hours-time",
                    assertThrows(InvalidValue.class, () -> OpeningHours.time(wrong))
                            .type());
        }
    }

    @Property
    void hoursAreRefusedExactlyWhenAMinuteIsTakenTwice(@ForAll("weeks") List<DailyHours> week) {
        if (sharesAMinute(week)) {
            overlapping(week.toArray(DailyHours[]::new));
        } else {
            assertEquals(week.size(), OpeningHours.of(week).hours().size());
        }
    }

    @Property
    void theOrderGivenDoesNotMatter(@ForAll("weeks") List<DailyHours> week, @ForAll long seed) {
        if (!sharesAMinute(week)) {
            var shuffled = new ArrayList<>(week);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(OpeningHours.of(week), OpeningHours.of(shuffled));
        }
    }

    @Provide
    Arbitrary<List<DailyHours>> weeks() {
        var time = Combinators.combine(Arbitraries.integers().between(0, 23), Arbitraries.of(0, 15, 30, 45))
                .as("%02d:%02d"::formatted);
        return Combinators.combine(Arbitraries.of(DayOfWeek.class), time, time)
                .as(DailyHours::new)
                .list()
                .ofMaxSize(6);
    }

    /// Marks every minute of the week, one by one.
    private static boolean sharesAMinute(List<DailyHours> week) {
        var taken = new BitSet();
        for (var hours : week) {
            int minute = hours.day().ordinal() * 24 * 60 + minutes(hours.opens());
            int length = Math.floorMod(minutes(hours.closes()) - minutes(hours.opens()), 24 * 60);
            for (int i = 0; i < (length == 0 ? 24 * 60 : length); i++) {
                int at = (minute + i) % (7 * 24 * 60);
                if (taken.get(at)) {
                    return true;
                }
                taken.set(at);
            }
        }
        return false;
    }

    private static int minutes(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }

    private static void overlapping(DailyHours... hours) {
        assertEquals(
                "opening-hours-overlap",
                assertThrows(InvalidValue.class, () -> OpeningHours.of(List.of(hours)))
                        .type());
    }
}
