package io.baedal.benchmark.history;

/// How much is to have happened.
///
/// @param events in all streams together
/// @param shops that all of it is about, with their owners and menus
public record HistorySize(long events, int shops) {
    /// A shop that opens has this many events behind it.
    static final int LEAST_EVENTS_PER_SHOP = 12;

    private static final int USUAL_EVENTS_PER_SHOP = 20;

    public HistorySize {
        if (shops < 1 || events < (long) shops * LEAST_EVENTS_PER_SHOP) {
            throw new IllegalArgumentException("A history of %,d shops has at least %,d events; %,d were asked for"
                    .formatted(shops, (long) Math.max(1, shops) * LEAST_EVENTS_PER_SHOP, events));
        }
    }

    /// As many shops as so many events usually have.
    public static HistorySize of(long events) {
        return new HistorySize(events, Math.clamp(events / USUAL_EVENTS_PER_SHOP, 1, Integer.MAX_VALUE));
    }
}
