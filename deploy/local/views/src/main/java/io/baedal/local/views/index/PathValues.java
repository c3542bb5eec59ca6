package io.baedal.local.views.index;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Every scalar that an equality on a dotted path could match in a document: through arrays, by element and by place.
///
/// It may name more than the query matcher accepts (candidates are matched in full afterwards), never less.
final class PathValues {

    private final List<String> path;
    private final Set<Object> values = new LinkedHashSet<>();

    private PathValues(List<String> path) {
        this.path = path;
    }

    static Set<Object> of(Document document, List<String> path) {
        PathValues found = new PathValues(path);
        found.walk(document, 0);
        return found.values;
    }

    /// Whether the path leads through no array to a scalar, to null or to nothing.
    static boolean isOneAtMost(Document document, List<String> path) {
        Object value = document;
        for (String step : path) {
            if (value instanceof Collection<?>) {
                return false;
            }
            value = value instanceof Document parent ? parent.get(step) : null;
        }
        return value == null || Scalars.isScalar(value);
    }

    private void walk(Object value, int depth) {
        switch (value) {
            case Collection<?> elements -> walkElements(elements, depth);
            case Document document when depth < path.size() -> walk(document.get(path.get(depth)), depth + 1);
            case null, default -> {
                if (depth == path.size() && Scalars.isScalar(value)) {
                    values.add(Scalars.normalized(value));
                }
            }
        }
    }

    private void walkElements(Collection<?> elements, int depth) {
        int place = 0;
        for (Object element : elements) {
            walk(element, depth);
            if (depth < path.size() && isPlace(path.get(depth), place)) {
                walk(element, depth + 1);
            }
            place++;
        }
    }

    private static boolean isPlace(String step, int place) {
        return step.matches("\\d{1,9}") && Integer.parseInt(step) == place;
    }
}
