package io.baedal.query.search.find;

import io.baedal.query.search.ask.Place;
import io.baedal.query.search.ask.Question;
import io.baedal.query.search.ask.Sort;
import java.util.OptionalDouble;

/// Tells the place of a shop in the order that was asked for.
final class Ordering {
    private Ordering() {}

    /// @param score how well it answers the text
    static Place place(Question question, Shop shop, OptionalDouble score) {
        var nothing = OptionalDouble.empty();
        return switch (question.sort()) {
            case RELEVANCE ->
                score.isPresent()
                        ? place(shop, score, shop.quality(), Sort.RELEVANCE)
                        : place(shop, shop.quality(), nothing, Sort.RELEVANCE);
            case RATING -> place(shop, shop.rank(), nothing, Sort.RATING);
            case NEWEST -> place(shop, nothing, nothing, Sort.NEWEST);
            case DISTANCE -> place(shop, OptionalDouble.of(-distance(question, shop)), nothing, Sort.DISTANCE);
        };
    }

    private static Place place(Shop shop, OptionalDouble first, OptionalDouble second, Sort sort) {
        return new Place(shop.state(), first, second, shop.id(), sort == Sort.NEWEST);
    }

    /// Metres from the place that was asked for.
    static double distance(Question question, Shop shop) {
        return question.nearby().orElseThrow().distance(shop.latitude(), shop.longitude());
    }

    /// Whether it lies in the circle, where one was asked for.
    static boolean isNear(Question question, Shop shop) {
        return question.nearby()
                .filter(nearby -> nearby.distance(shop.latitude(), shop.longitude()) > nearby.metres())
                .isEmpty();
    }
}
