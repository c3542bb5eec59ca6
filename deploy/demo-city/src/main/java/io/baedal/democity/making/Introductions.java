package io.baedal.democity.making;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;

/// A few sentences about a shop, put together from `introductions.json`.
final class Introductions {
    private final Map<String, List<String>> sentences =
            Resources.json("introductions.json", new TypeReference<Map<String, List<String>>>() {});

    String of(String shop, String district, String neighbourhood, String dish, Dice dice) {
        return String.join(
                        "\n",
                        dice.oneOf(sentences.get("opening")),
                        dice.oneOf(sentences.get("middle")),
                        dice.oneOf(sentences.get("closing")))
                .replace("{name}", shop)
                .replace("{district}", district)
                .replace("{dong}", neighbourhood)
                .replace("{dish}", dish)
                .replace("{year}", Integer.toString(dice.between(1988, 2024)));
    }
}
