package io.baedal.democity.making;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;

/// Names of people, put together from `people.json`.
final class People {
    private final Map<String, List<String>> syllables =
            Resources.json("people.json", new TypeReference<Map<String, List<String>>>() {});

    String name(Dice dice) {
        return dice.oneOf(syllables.get("surnames"))
                + dice.oneOf(syllables.get("first"))
                + dice.oneOf(syllables.get("second"));
    }
}
