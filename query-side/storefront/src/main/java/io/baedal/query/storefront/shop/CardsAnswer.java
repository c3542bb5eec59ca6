package io.baedal.query.storefront.shop;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The display's answer to a question for cards.
@RegisterForReflection
record CardsAnswer(List<Card> cards) {
    CardsAnswer {
        cards = List.copyOf(cards);
    }

    Map<String, Card> byId() {
        return cards.stream().collect(Collectors.toUnmodifiableMap(Card::id, Function.identity(), (one, same) -> one));
    }
}
