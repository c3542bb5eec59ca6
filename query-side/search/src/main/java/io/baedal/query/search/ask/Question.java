package io.baedal.query.search.ask;

import java.util.Optional;

/// What is asked, checked.
///
/// @param text what is looked for
/// @param district that is delivered to
/// @param category its word in the events
/// @param nearby the circle that shops must lie in; without a distance asked for, the widest
/// @param openNow whether only shops are wanted that take orders now
/// @param minimumOrder the most that the least order may come to, in won
/// @param deliveryFee the most that delivery may cost, in won
/// @param rating the least average
public record Question(
        Optional<String> text,
        Optional<String> district,
        Optional<String> category,
        Optional<Nearby> nearby,
        boolean openNow,
        Optional<Long> minimumOrder,
        Optional<Long> deliveryFee,
        Optional<Double> rating,
        Sort sort) {

    /// The same of all categories.
    public Question ofAnyCategory() {
        return new Question(text, district, Optional.empty(), nearby, openNow, minimumOrder, deliveryFee, rating, sort);
    }

    /// The same for whom the order doesn't matter.
    public Question unordered() {
        return new Question(
                text, district, category, nearby, openNow, minimumOrder, deliveryFee, rating, Sort.RELEVANCE);
    }

    /// The same with another circle.
    public Question near(Nearby circle) {
        return new Question(
                text, district, category, Optional.of(circle), openNow, minimumOrder, deliveryFee, rating, sort);
    }
}
