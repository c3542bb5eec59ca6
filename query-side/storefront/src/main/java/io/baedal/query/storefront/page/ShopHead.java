package io.baedal.query.storefront.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.baedal.query.storefront.shop.ShopPage;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;

/// What stands above the tabs of a shop's page. Amounts are whole won with commas.
///
/// @param category the name of one that is known, or `OTHER`
/// @param average of the stars, or null while nobody rated it
/// @param fee to the reader's district; empty when that isn't known
/// @param feeFrom the lowest fee, where no district was chosen; or empty
/// @param beyond whether it doesn't deliver to the reader's district
public record ShopHead(
        String name,
        String category,
        Standing standing,
        String average,
        String count,
        boolean favourite,
        String introduction,
        String minimumOrder,
        String fee,
        String feeFrom,
        boolean beyond) {
    /// @param district the reader's, or null
    /// @return null while the shop is away
    static ShopHead of(ShopPage page, District district) {
        var shop = page.shop();
        if (shop == null) {
            return null;
        }
        var rating = page.rating();
        boolean rated = rating != null && rating.count() > 0;
        return new ShopHead(
                shop.path("name").asText(),
                category(shop),
                Standing.of(page.openNow()),
                rated ? Double.toString(rating.average()) : null,
                rated ? Figures.grouped(rating.count()) : "0",
                Boolean.TRUE.equals(page.favourite()),
                shop.path("introduction").asText(""),
                Figures.grouped(shop.path("minimumOrder").asLong()),
                page.deliveryFee() == null ? "" : Figures.grouped(page.deliveryFee()),
                district == null ? lowestFee(shop) : "",
                district != null && page.deliveryFee() == null);
    }

    private static String category(JsonNode shop) {
        var name = shop.path("category").asText();
        for (var category : Category.values()) {
            if (category.name().equals(name)) {
                return name;
            }
        }
        return "OTHER";
    }

    private static String lowestFee(JsonNode shop) {
        OptionalLong lowest = StreamSupport.stream(shop.path("areas").spliterator(), false)
                .mapToLong(area -> area.path("fee").asLong())
                .min();
        return lowest.isPresent() ? Figures.grouped(lowest.getAsLong()) : "";
    }

    /// Whether it takes orders now.
    public boolean open() {
        return standing == Standing.OPEN;
    }

    /// Whether anybody rated it.
    public boolean rated() {
        return average != null;
    }

    /// Whether delivery costs nothing.
    public boolean free() {
        return fee.equals("0");
    }
}
