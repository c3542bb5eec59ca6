package io.baedal.events.shop;

import java.time.DayOfWeek;

/// One range of opening, `HH:mm` each. `closes` not after `opens` means past midnight; a day may have several
/// ranges.
public record DailyHours(DayOfWeek day, String opens, String closes) {}
