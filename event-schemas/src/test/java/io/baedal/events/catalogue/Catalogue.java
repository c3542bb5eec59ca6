package io.baedal.events.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.baedal.events.Context;
import io.baedal.events.EventRegistry;
import io.baedal.events.EventType;
import io.baedal.events.golden.GoldenSamples;
import io.baedal.events.schema.Schemas;
import java.util.ArrayList;
import java.util.List;

/// The page that lists every event: where it is stored, what it says, and what it looks like.
final class Catalogue {
    private final StringBuilder page = new StringBuilder();

    static String page() {
        var catalogue = new Catalogue();
        catalogue.introduction();
        for (var context : Context.values()) {
            catalogue.context(context);
        }
        return catalogue.page.toString();
    }

    private void introduction() {
        page.append("""
                # Event catalogue

                Every event of the platform. Made from `event-schemas`; after a change there, write it anew with
                `./mvnw -pl event-schemas test -Dbaedal.write`.

                An event is JSON in the stream `<aggregate>-<id>`. Its type is the name below, its version is `schemaVersion` in the
                event's metadata. Amounts are whole won. Fields that you don't know are from a newer release: skip them.
                Fields marked † are personal data: they stay in the event store and in no log, notice or view that has no need of them.
                """);
    }

    private void context(Context context) {
        page.append("\n## Context: %s\n\nNotices: topic `%s`, source `%s`.\n"
                .formatted(context.id(), context.topic(), context.source()));
        for (var aggregate : context.aggregates()) {
            page.append("\n### Streams `%s-…`\n\n| event | version | what happened |\n|---|---|---|\n"
                    .formatted(aggregate));
            var types = EventRegistry.standard().all().stream()
                    .filter(type -> type.aggregate().equals(aggregate))
                    .toList();
            types.forEach(this::row);
            types.forEach(this::event);
        }
    }

    private void row(EventType type) {
        page.append("| [%s](#%s) | %d | %s%s |\n"
                .formatted(
                        type.name(),
                        type.name().toLowerCase(java.util.Locale.ROOT),
                        type.version(),
                        Schemas.json(type.name(), type.version())
                                .path("description")
                                .asText(),
                        type.terminal() ? " Ends the stream." : ""));
    }

    private void event(EventType type) {
        page.append("\n#### ").append(type.name()).append("\n");
        for (int version = type.version(); version >= 1; version--) {
            var schema = Schemas.json(type.name(), version);
            if (type.version() > 1) {
                page.append("\nVersion %d%s\n".formatted(version, version < type.version() ? ", still read" : ""));
            }
            page.append("\n| field | type | meaning |\n|---|---|---|\n");
            fields(schema, schema, "");
            sample(type, version);
        }
    }

    private void fields(JsonNode root, JsonNode object, String prefix) {
        object.path("properties").properties().forEach(property -> {
            var value = resolve(root, property.getValue());
            var element = resolve(root, value.path("items"));
            boolean list = value.path("type").asText().equals("array");
            var optional = contains(object.path("required"), property.getKey()) ? "" : " (optional)";
            var name = prefix + property.getKey() + (list ? "[]" : "");
            page.append("| `%s`%s | %s%s | %s |\n"
                    .formatted(
                            name,
                            value.path("x-personal-data").asBoolean() ? " †" : "",
                            type(list ? element : value),
                            optional,
                            value.path("description").asText()));
            fields(root, list ? element : value, name + ".");
        });
    }

    private static JsonNode resolve(JsonNode root, JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static boolean contains(JsonNode array, String text) {
        for (var element : array) {
            if (element.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static String type(JsonNode value) {
        if (value.has("enum")) {
            List<String> constants = new ArrayList<>();
            value.path("enum").forEach(constant -> constants.add(constant.asText()));
            return String.join(", ", constants);
        }
        return value.has("format")
                ? value.path("format").asText()
                : value.path("type").asText();
    }

    private void sample(EventType type, int version) {
        GoldenSamples.of(type).stream()
                .filter(sample ->
                        sample.version() == version && sample.variant().isEmpty())
                .forEach(sample -> page.append("\n```json\n%s\n```\n".formatted(Schemas.parse(sample.json()))));
    }
}
