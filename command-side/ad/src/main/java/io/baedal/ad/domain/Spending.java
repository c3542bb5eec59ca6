package io.baedal.ad.domain;

import java.time.LocalDate;

/// What a campaign has cost.
///
/// @param day the last day on which something was charged, ISO 8601; null when nothing was yet
/// @param thatDay won charged on it
/// @param inAll won charged ever
/// @param thousandths of a won that impressions came to and that are not charged yet: 0 to 999
public record Spending(String day, long thatDay, long inAll, long thousandths) {
    static final Spending NONE = new Spending(null, 0, 0, 0);

    /// The day to charge on: today, but never a day before the last. A clock that is behind must not open a budget
    /// again
    /// that was spent already.
    public String dayAt(LocalDate today) {
        var now = today.toString();
        return day == null || day.compareTo(now) < 0 ? now : day;
    }

    /// What was charged on that day until now.
    public long on(String otherDay) {
        return otherDay.equals(day) ? thatDay : 0;
    }

    Spending charged(String onDay, long spentThatDay, long spentInAll, long thousandthsLeft) {
        return new Spending(onDay, spentThatDay, spentInAll, thousandthsLeft);
    }
}
