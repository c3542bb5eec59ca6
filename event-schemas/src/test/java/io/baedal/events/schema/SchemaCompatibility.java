package io.baedal.events.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Whether a schema may replace a released one of the same version.
///
/// Events are kept for ever and read by consumers of every age, so both must hold: what was written by the
/// released schema is valid by the new one, and who knows only the released one can read what the new one
/// writes. What is left is adding optional fields, loosening the bounds of values, and changing words.
public final class SchemaCompatibility {
    private static final Set<String> WORDS =
            Set.of("$id", "$schema", "$comment", "title", "description", "examples", "x-personal-data", "$defs");
    private static final Set<String> STRUCTURE = Set.of("properties", "required", "items", "$ref");
    private static final Map<String, Integer> LOOSER =
            Map.of("minimum", -1, "minLength", -1, "minItems", -1, "maximum", 1, "maxLength", 1, "maxItems", 1);

    private final JsonNode releasedRoot;
    private final JsonNode currentRoot;
    private final List<String> breaks = new ArrayList<>();

    private SchemaCompatibility(JsonNode released, JsonNode current) {
        releasedRoot = released;
        currentRoot = current;
    }

    /// One sentence for each change that breaks a reader or an old event; empty when the change is compatible.
    public static List<String> breaks(JsonNode released, JsonNode current) {
        var comparison = new SchemaCompatibility(released, current);
        comparison.compare(released, current, "");
        return comparison.breaks;
    }

    private void compare(JsonNode releasedNode, JsonNode currentNode, String where) {
        var released = resolve(releasedNode, releasedRoot);
        var current = resolve(currentNode, currentRoot);
        properties(released, current, where);
        required(released, current, where);
        if (released.has("items") || current.has("items")) {
            compare(released.path("items"), current.path("items"), where + "/*");
        }
        constraints(released, current, where);
    }

    private static JsonNode resolve(JsonNode node, JsonNode root) {
        var reference = node.path("$ref").asText("");
        return reference.startsWith("#/") ? root.at(reference.substring(1)) : node;
    }

    private void properties(JsonNode released, JsonNode current, String where) {
        released.path("properties").properties().forEach(property -> {
            var place = where + "/" + property.getKey();
            var now = current.path("properties").path(property.getKey());
            if (now.isMissingNode()) {
                breaks.add(place + " was removed: readers of the released schema look for it");
            } else {
                compare(property.getValue(), now, place);
            }
        });
    }

    private void required(JsonNode released, JsonNode current, String where) {
        var before = texts(released.path("required"));
        var now = texts(current.path("required"));
        now.stream()
                .filter(field -> !before.contains(field))
                .forEach(field -> breaks.add(where + "/" + field + " became required: stored events don't have it"));
        before.stream()
                .filter(field ->
                        !now.contains(field) && current.path("properties").has(field))
                .forEach(field ->
                        breaks.add(where + "/" + field + " became optional: readers of the released schema need it"));
    }

    private void constraints(JsonNode released, JsonNode current, String where) {
        Set<String> keywords = new TreeSet<>();
        released.fieldNames().forEachRemaining(keywords::add);
        current.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(WORDS);
        keywords.removeAll(STRUCTURE);
        for (var keyword : keywords) {
            var before = released.path(keyword);
            var now = current.path(keyword);
            if (!before.equals(now) && !loosened(keyword, before, now)) {
                breaks.add((where.isEmpty() ? "/" : where) + ": " + keyword + " went from " + shown(before) + " to "
                        + shown(now));
            }
        }
    }

    private static boolean loosened(String keyword, JsonNode before, JsonNode now) {
        var direction = LOOSER.get(keyword);
        if (direction == null || before.isMissingNode()) {
            return false;
        }
        return now.isMissingNode() || Integer.signum(now.decimalValue().compareTo(before.decimalValue())) == direction;
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "nothing" : value.toString();
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
