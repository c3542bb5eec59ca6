package io.baedal.benchmark.history;

import io.baedal.command.domain.PhoneNumber;
import io.baedal.events.shop.DailyHours;
import io.baedal.events.shop.DeliveryArea;
import io.baedal.shop.domain.shop.Coordinates;
import io.baedal.shop.domain.shop.DeliveryAreas;
import io.baedal.shop.domain.shop.District;
import io.baedal.shop.domain.shop.OpeningHours;
import io.baedal.shop.domain.shop.Place;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;

/// Places, telephone numbers and hours of Seoul, all within the rules for such values.
final class City {
    private static final List<String> DISTRICTS = List.of(
            "강남구", "강동구", "강북구", "강서구", "관악구", "광진구", "구로구", "노원구", "도봉구", "동작구", "마포구", "서초구", "성북구", "송파구", "용산구",
            "은평구", "종로구", "중구", "중랑구");
    private static final List<String> ROADS = List.of("세종대로", "양화로", "테헤란로", "올림픽로", "한강대로", "통일로", "천호대로");

    private City() {}

    static PhoneNumber phone(Dice dice) {
        return PhoneNumber.of("010-%04d-%04d".formatted(dice.between(1000, 9999), dice.between(0, 9999)));
    }

    static Place place(Dice dice) {
        var district = dice.oneOf(DISTRICTS);
        return Place.of(
                Place.road("서울특별시 " + district + " " + dice.oneOf(ROADS) + " " + dice.between(1, 500)),
                Place.detail(dice.between(1, 5) + "층"),
                Place.postalCode("%05d".formatted(dice.between(1000, 8866))),
                District.of(district),
                new Coordinates(
                        Coordinates.latitude(degrees(dice, 37.43, 37.69)),
                        Coordinates.longitude(degrees(dice, 126.77, 127.18))));
    }

    private static double degrees(Dice dice, double least, double most) {
        return Math.round(dice.between(least, most) * 10_000) / 10_000.0;
    }

    static DeliveryAreas areas(Dice dice) {
        return DeliveryAreas.of(dice.shuffled(DISTRICTS).subList(0, dice.between(1, 6)).stream()
                .map(district -> new DeliveryArea(district, DeliveryAreas.fee(dice.between(0, 12) * 500L)))
                .toList());
    }

    /// From the morning to the evening or past midnight, at times with a day off.
    static OpeningHours hours(Dice dice) {
        var opens = "%02d:%02d".formatted(dice.between(9, 12), dice.between(0, 1) * 30);
        var closes = "%02d:%02d".formatted((dice.between(20, 26)) % 24, dice.between(0, 5) * 10);
        var off = dice.chance(0.3) ? dice.oneOf(List.of(DayOfWeek.values())) : null;
        return OpeningHours.of(Stream.of(DayOfWeek.values())
                .filter(day -> day != off)
                .map(day -> new DailyHours(day, opens, closes))
                .toList());
    }
}
