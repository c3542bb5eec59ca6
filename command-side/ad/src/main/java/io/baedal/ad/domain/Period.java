package io.baedal.ad.domain;

import io.baedal.command.domain.InvalidValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// The days on which a campaign may be shown, the first and the last included, in Korea. A year at most.
public record Period(LocalDate from, LocalDate until) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /// @throws InvalidValue `campaign-day-format`
    public static LocalDate day(String given) {
        try {
            if (DAY.matcher(given).matches()) {
                return LocalDate.parse(given);
            }
        } catch (DateTimeException noSuchDay) {
            // said below, with what is no day at all
        }
        throw new InvalidValue("campaign-day-format", "This is no day", "A day is written as 2026-03-14.");
    }

    /// @throws InvalidValue `campaign-period-backwards`, `campaign-period-too-long`
    public static Period of(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new InvalidValue(
                    "campaign-period-backwards",
                    "The period ends before it begins",
                    "The last day is not before the first.");
        }
        if (until.isAfter(from.plusYears(1))) {
            throw new InvalidValue(
                    "campaign-period-too-long", "The period is too long", "A campaign runs for a year at most.");
        }
        return new Period(from, until);
    }
}
