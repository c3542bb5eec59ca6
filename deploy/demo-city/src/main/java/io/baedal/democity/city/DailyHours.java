package io.baedal.democity.city;

import java.time.DayOfWeek;

/// One range of opening, as the API takes it: `HH:mm` each, past midnight when it closes no later than it opens.
public record DailyHours(DayOfWeek day, String opens, String closes) {}
