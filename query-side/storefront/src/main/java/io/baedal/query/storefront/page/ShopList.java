package io.baedal.query.storefront.page;

import io.baedal.query.storefront.listing.SearchPage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The list of shops, with the form that asks for it.
///
/// @param district that is delivered to, or null
/// @param total how many shops were found, or null when nobody knows
/// @param next the address of the next page, or null
/// @param away whether nobody knows what there is
public record ShopList(
        Question question,
        District district,
        List<Chip> chips,
        List<PlacedCard> ads,
        List<PlacedCard> shops,
        String total,
        String next,
        boolean away) {
    /// A category to choose.
    ///
    /// @param count of found shops in it, or null when nobody knows
    public record Chip(Category category, String link, boolean chosen, String count) {}

    static ShopList of(
            Question question,
            District district,
            SearchPage found,
            boolean away,
            List<PlacedCard> ads,
            List<PlacedCard> shops) {
        boolean known = !away || found.total() > 0;
        return new ShopList(
                question,
                district,
                chips(question, known ? found.counts() : Map.of()),
                ads,
                shops,
                known ? Figures.grouped(found.total()) : null,
                found.next() == null ? null : question.next(found.next()),
                away);
    }

    private static List<Chip> chips(Question question, Map<String, Long> counts) {
        return Stream.of(Category.values())
                .map(category -> new Chip(
                        category,
                        question.in(category.name()),
                        category.name().equals(question.category()),
                        counts.isEmpty() ? null : Figures.grouped(counts.getOrDefault(category.name(), 0L))))
                .toList();
    }

    /// The districts to choose from.
    public List<District> districts() {
        return List.of(District.values());
    }

    /// The orders to choose from.
    public List<Sort> sorts() {
        return List.of(Sort.values());
    }

    /// The minimum orders to choose from, in whole won.
    public List<String> minimumOrders() {
        return List.of("8000", "12000", "15000", "20000");
    }

    /// The delivery fees to choose from, in whole won.
    public List<String> deliveryFees() {
        return List.of("0", "2000", "3000", "4000");
    }

    /// The ratings to choose from.
    public List<String> ratings() {
        return List.of("4.5", "4", "3");
    }
}
