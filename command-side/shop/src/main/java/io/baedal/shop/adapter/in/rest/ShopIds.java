package io.baedal.shop.adapter.in.rest;

import io.baedal.command.domain.InvalidFields;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The ids in a query for many shops: up to 200, each once.
final class ShopIds {

    private static final int MOST = 200;
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private ShopIds() {}

    /// @throws InvalidFields when there are none or too many, or one can't be an id
    static List<String> read(String ids) {
        var asked = Stream.ofNullable(ids)
                .flatMap(COMMA::splitAsStream)
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        if (asked.isEmpty() || asked.size() > MOST) {
            throw new InvalidFields("/ids", "1 to " + MOST + " ids with commas between them");
        }
        if (!asked.stream().allMatch(ID.asMatchPredicate())) {
            throw new InvalidFields("/ids", "an id has only letters, digits and hyphens");
        }
        return asked;
    }
}
