package io.baedal.projections.operations.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/// A place where the fields of two documents differ.
///
/// @param field the top-level field
/// @param path the place: the field itself where only one of them has it or the difference is not in any value
/// @param expected what it should be, null for nothing
/// @param found what it is, null for nothing
record FieldDifference(String field, String path, String expected, String found) {
    /// All places, in the order of the fields.
    static List<FieldDifference> between(BsonDocument expected, BsonDocument found) {
        List<FieldDifference> differences = new ArrayList<>();
        for (var field : union(expected.keySet(), found.keySet())) {
            var want = expected.get(field);
            var have = found.get(field);
            if (!Objects.equals(want, have)) {
                differences.addAll(within(field, want, have));
            }
        }
        return differences;
    }

    private static List<FieldDifference> within(String field, BsonValue want, BsonValue have) {
        if (want == null || have == null) {
            return List.of(new FieldDifference(field, field, text(want), text(have)));
        }
        var expected = Leaves.of(field, want);
        var found = Leaves.of(field, have);
        var differences = union(expected.keySet(), found.keySet()).stream()
                .filter(path -> !Objects.equals(expected.get(path), found.get(path)))
                .map(path -> new FieldDifference(field, path, expected.get(path), found.get(path)))
                .toList();
        return differences.isEmpty() ? List.of(sameButForItsBytes(field, want)) : differences;
    }

    private static FieldDifference sameButForItsBytes(String field, BsonValue want) {
        return new FieldDifference(field, field, text(want), "the same in other bytes");
    }

    /// What this place holds in another document; null for nothing.
    String in(ValueTexts values) {
        boolean whole = path.equals(field) && (expected == null || found == null);
        return whole ? values.whole(field) : values.leaf(field, path);
    }

    private static String text(BsonValue value) {
        return value == null ? null : Leaves.text(value);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }
}
