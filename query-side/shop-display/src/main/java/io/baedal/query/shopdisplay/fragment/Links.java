package io.baedal.query.shopdisplay.fragment;

import io.baedal.query.problem.Problem;
import io.baedal.query.problem.Problem.Fault;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Where the cards of a list lead to: to the shop's page, or past its advertisement's till.
///
/// @param campaigns the campaign of each shop that is advertised
record Links(Map<String, String> campaigns) {
    private static final Pattern CAMPAIGN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// @param campaigns ids separated by commas, one for each shop in order; or null when none is advertised
    static Links of(Collection<String> shops, String campaigns) {
        if (campaigns == null || campaigns.isBlank()) {
            return new Links(Map.of());
        }
        var ids = List.of(campaigns.split(","));
        if (ids.size() != shops.size()
                || !ids.stream().allMatch(id -> CAMPAIGN.matcher(id).matches())) {
            throw Problem.invalidRequest(
                    "The parameter campaigns can't be read",
                    List.of(new Fault("campaigns", "must be as many campaigns' ids as there are shops")));
        }
        var of = new HashMap<String, String>();
        var next = ids.iterator();
        shops.forEach(shop -> of.put(shop, next.next()));
        return new Links(of);
    }

    String of(String shop) {
        var campaign = campaigns.get(shop);
        return campaign == null ? "/store/shops/" + shop : "/store/ads/" + campaign + "/" + shop;
    }
}
