package io.baedal.query.storefront.shop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/// What of a shop's info is reckoned with.
@RegisterForReflection
public record ShopTerms(String state, List<DailyHours> hours, List<DeliveryArea> areas) {
    private static final ShopTerms UNKNOWN = new ShopTerms(null, List.of(), List.of());

    /// Reads them; what is unknown or unreadable is open at no time and delivered to nowhere.
    ///
    /// @param page or null
    public static ShopTerms of(PageAnswer page, ObjectMapper json) {
        try {
            return page == null ? UNKNOWN : json.treeToValue(page.shop(), ShopTerms.class);
        } catch (JsonProcessingException unreadable) {
            return UNKNOWN;
        }
    }
}
