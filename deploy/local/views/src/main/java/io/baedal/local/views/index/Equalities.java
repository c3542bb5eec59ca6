package io.baedal.local.views.index;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a query demands of single fields: the values, one of which each must equal (`{a: 1}`, `$eq`, `$in`, inside
/// `$and`).
final class Equalities {

    private final Map<String, List<Object>> byField = new HashMap<>();

    private Equalities() {}

    static Equalities of(Document query) {
        Equalities found = new Equalities();
        found.collect(query);
        return found;
    }

    /// The normalised values that the field may have, or empty if an index can't be asked for it.
    Optional<List<Object>> of(String field) {
        return Optional.ofNullable(byField.get(field));
    }

    private void collect(Document query) {
        query.forEach((field, demand) -> {
            if (field.equals("$and") && demand instanceof Collection<?> branches) {
                branches.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .forEach(this::collect);
            } else if (!field.startsWith("$")) {
                values(demand).ifPresent(values -> byField.merge(field, values, Equalities::fewer));
            }
        });
    }

    private static Optional<List<Object>> values(Object demand) {
        if (demand instanceof Document operators) {
            if (BsonRegularExpression.isRegularExpression(operators)) {
                return Optional.empty();
            }
            if (operators.containsKey("$eq")) {
                return scalars(List.of(Optional.ofNullable(operators.get("$eq"))));
            }
            return operators.get("$in") instanceof Collection<?> choices
                    ? scalars(choices.stream().map(Optional::ofNullable).toList())
                    : Optional.empty();
        }
        return scalars(List.of(Optional.ofNullable(demand)));
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

    private static List<Object> fewer(List<Object> one, List<Object> other) {
        return one.size() <= other.size() ? one : other;
    }
}
