package io.baedal.query.storefront.ad;

import java.util.UUID;

/// That a campaign was shown so many times. It may be sent again: its key keeps it from being counted twice.
///
/// @param count 1 to 1000
record Report(String campaign, int count, String key) {
    private static final int MOST = 1000;

    /// The first report about a number of times, which may be more than one report holds.
    static Report first(String campaign, int count) {
        return new Report(campaign, Math.min(count, MOST), UUID.randomUUID().toString());
    }
}
