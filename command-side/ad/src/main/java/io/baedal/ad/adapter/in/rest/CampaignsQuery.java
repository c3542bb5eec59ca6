package io.baedal.ad.adapter.in.rest;

import io.baedal.ad.domain.ShopId;
import io.baedal.command.domain.InvalidFields;
import java.util.regex.Pattern;

/// The parameters of a query for a shop's campaigns.
final class CampaignsQuery {
    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private CampaignsQuery() {}

    /// @throws InvalidFields when it can't be one
    static String shop(String given) {
        if (given == null || !ShopId.canBe(given)) {
            throw new InvalidFields("/shop", "a shop's id");
        }
        return given;
    }

    /// @throws InvalidFields when it is out of bounds
    static int limit(String given) {
        var limit = given == null ? USUAL : number("/limit", given, "1 to " + MOST);
        if (limit < 1 || limit > MOST) {
            throw new InvalidFields("/limit", "1 to " + MOST);
        }
        return (int) limit;
    }

    /// @throws InvalidFields when no page has it
    static long cursor(String given) {
        return given == null ? Long.MAX_VALUE : number("/cursor", given, "next, from the page before");
    }

    private static long number(String pointer, String given, String expected) {
        if (!NUMBER.matcher(given).matches()) {
            throw new InvalidFields(pointer, expected);
        }
        return Long.parseLong(given);
    }
}
