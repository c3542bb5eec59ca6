package io.baedal.democity.expected;

import io.baedal.democity.making.Resources;
import java.util.List;
import java.util.stream.Stream;

/// What somebody who types a query into the search expects of the first three shops of the demo city that are found.
/// All
/// of them are in `searches.csv`.
///
/// @param query as it is typed
/// @param atLeast how many of the first three must be as expected
/// @param conditions one of which makes a shop so
public record Expectation(String query, int atLeast, List<Condition> conditions) {
    /// How many shops are looked at.
    public static final int FIRST = 3;

    public Expectation {
        conditions = List.copyOf(conditions);
    }

    /// Every expectation.
    public static List<Expectation> all() {
        return Resources.lines("searches.csv").stream()
                .filter(line -> !line.startsWith("#"))
                .map(Expectation::of)
                .toList();
    }

    private static Expectation of(String line) {
        var fields = line.split(",", 3);
        var conditions = Stream.of(fields[2].split("\\|")).map(Condition::of).toList();
        return new Expectation(fields[0], Integer.parseInt(fields[1]), conditions);
    }

    /// A shop that was found.
    public record FoundShop(String name, String category, List<String> dishes) {}

    /// Whether the first of these are as expected.
    public boolean isMet(List<FoundShop> found) {
        return found.stream().limit(FIRST).filter(this::isExpected).count() >= atLeast;
    }

    private boolean isExpected(FoundShop shop) {
        return conditions.stream().anyMatch(each -> each.isMet(shop.name(), shop.category(), shop.dishes()));
    }
}
