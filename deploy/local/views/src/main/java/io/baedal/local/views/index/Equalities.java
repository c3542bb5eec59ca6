package io.baedal.local.views.index;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a query demands of single fields: the values, one of which each must equal (`{a: 1}`, `$eq`, `$in`, each one of
/// `$all`, inside `$and`). A field may be demanded several of: an array can have them all.
final class Equalities {

    private final Map<String, List<List<Object>>> byField = new HashMap<>();
    private final Set<String> nothing = new HashSet<>();

    private Equalities() {}

    static Equalities of(Document query) {
        Equalities found = new Equalities();
        found.collect(query);
        return found;
    }

    /// Keys to ask an index for.
    ///
    /// @param fields how many of its fields they fix
    /// @param values each as many as there are fields
    record Keys(int fields, List<List<Object>> values) {}

    /// The keys of the longest prefix of the fields that the query fixes (none, if a field may have no value at all),
    /// once
    /// for each demand on the first field; empty if the first field isn't fixed.
    ///
    /// @param nulls whether a field but the first may be fixed to null, which stands for nothing, too
    Stream<Keys> keys(List<String> fields, int most, boolean nulls) {
        return byField.getOrDefault(fields.getFirst(), List.of()).stream()
                .filter(values -> values.size() <= most)
                .map(values -> {
                    Keys keys = new Keys(1, values.stream().map(List::of).toList());
                    for (String field : fields.subList(1, fields.size())) {
                        Optional<List<Object>> next = fewest(field, nulls);
                        if (next.isEmpty()
                                || (long) keys.values().size() * next.get().size() > most) {
                            break;
                        }
                        keys = new Keys(keys.fields() + 1, extend(keys.values(), next.get()));
                    }
                    return keys;
                });
    }

    private Optional<List<Object>> fewest(String field, boolean nulls) {
        return nulls && nothing.contains(field)
                ? Optional.of(Collections.singletonList(null))
                : byField.getOrDefault(field, List.of()).stream().min(Comparator.comparingInt(List::size));
    }

    private static List<List<Object>> extend(List<List<Object>> keys, List<Object> values) {
        List<List<Object>> longer = new ArrayList<>(keys.size() * values.size());
        for (List<Object> key : keys) {
            for (Object value : values) {
                List<Object> next = new ArrayList<>(key);
                next.add(value);
                longer.add(next);
            }
        }
        return longer;
    }

    private void collect(Document query) {
        query.forEach((field, demand) -> {
            if (field.equals("$and") && demand instanceof Collection<?> branches) {
                branches.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .forEach(this::collect);
            } else if (demand == null) {
                nothing.add(field);
            } else if (!field.startsWith("$")) {
                byField.computeIfAbsent(field, _ -> new ArrayList<>()).addAll(demands(demand));
            }
        });
    }

    private static List<List<Object>> demands(Object demand) {
        if (!(demand instanceof Document operators)) {
            return scalars(List.of(Optional.ofNullable(demand))).stream().toList();
        }
        if (BsonRegularExpression.isRegularExpression(operators)) {
            return List.of();
        }
        if (operators.containsKey("$eq")) {
            return scalars(List.of(Optional.ofNullable(operators.get("$eq")))).stream()
                    .toList();
        }
        if (operators.get("$in") instanceof Collection<?> choices) {
            return scalars(choices.stream().map(Optional::ofNullable).toList()).stream()
                    .toList();
        }
        return operators.get("$all") instanceof Collection<?> each
                ? each.stream()
                        .flatMap(one -> scalars(List.of(Optional.ofNullable(one))).stream())
                        .toList()
                : List.of();
    }

    private static Optional<List<Object>> scalars(Collection<? extends Optional<?>> values) {
        if (!values.stream().allMatch(value -> value.filter(Scalars::isScalar).isPresent())) {
            return Optional.empty();
        }
        return Optional.of(values.stream()
                .map(value -> Scalars.normalized(value.get()))
                .distinct()
                .toList());
    }
}
