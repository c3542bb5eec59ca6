package io.baedal.query.adlisting;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;

/// The answer: which shops are shown for which campaigns, in order.
///
/// @param version the version of the view's documents that it was read from
record Ads(int version, List<Scored> shown) {
    Buffer toJson() {
        var ads = new JsonArray();
        shown.forEach(
                each -> ads.add(new JsonObject().put("shopId", each.shopId()).put("campaignId", each.campaignId())));
        return new JsonObject().put("ads", ads).toBuffer();
    }

    /// The entity tag: the version, and a digest of the campaigns in their order.
    String tag() {
        var order = String.join(",", shown.stream().map(Scored::campaignId).toList());
        return "\"v" + version + "." + UUID.nameUUIDFromBytes(order.getBytes(UTF_8)) + "\"";
    }
}
