package io.baedal.views.adlisting;

/// What a campaign has cost.
///
/// @param day the last day on which something was charged, null before the first
/// @param thatDay won that were charged on that day
/// @param inAll won that were charged in all
record Spent(String day, long thatDay, long inAll) {
    static final Spent NOTHING = new Spent(null, 0, 0);

    /// After a charge; one for a day before the last changes only what it is in all.
    Spent charged(String day, long thatDay, long inAll) {
        return this.day == null || this.day.compareTo(day) <= 0
                ? new Spent(day, thatDay, inAll)
                : new Spent(this.day, this.thatDay, inAll);
    }
}
