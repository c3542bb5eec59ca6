package io.baedal.projections.operations.verify;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/// Values as text by their paths, with the JSON that is kept as bytes opened.
final class Leaves {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<String, String> byPath = new LinkedHashMap<>();

    private Leaves() {}

    /// Everything in a field, the field's name being the first step of each path.
    static Map<String, String> of(String field, BsonValue value) {
        var leaves = new Leaves();
        leaves.add(field, value);
        return leaves.byPath;
    }

    /// A value as a whole.
    static String text(BsonValue value) {
        return switch (value) {
            case BsonString text -> TextNode.valueOf(text.getValue()).toString();
            case BsonDocument document -> document.toJson();
            case BsonBinary binary when json(binary) instanceof JsonNode tree -> tree.toString();
            case BsonBinary binary -> binary.getData().length + " bytes that are no JSON";
            default ->
                switch (value.getBsonType()) {
                    case BOOLEAN -> Boolean.toString(value.asBoolean().getValue());
                    case INT64 -> Long.toString(value.asInt64().getValue());
                    case NULL -> "null";
                    default -> value.toString();
                };
        };
    }

    private void add(String path, BsonValue value) {
        switch (value) {
            case BsonDocument document
            when !document.isEmpty() -> document.forEach((name, each) -> add(path + "." + name, each));
            case BsonBinary binary when json(binary) instanceof JsonNode tree -> add(path, tree);
            default -> byPath.put(path, text(value));
        }
    }

    private void add(String path, JsonNode tree) {
        if (tree.isEmpty()) {
            byPath.put(path, tree.toString());
        } else if (tree.isObject()) {
            tree.properties().forEach(each -> add(path + "." + each.getKey(), each.getValue()));
        } else {
            for (int i = 0; i < tree.size(); i++) {
                add(path + "[" + i + "]", tree.get(i));
            }
        }
    }

    /// Null when it is none.
    private static JsonNode json(BsonBinary binary) {
        try {
            var tree = MAPPER.readTree(binary.getData());
            return tree == null || tree.isMissingNode() ? null : tree;
        } catch (IOException notJson) {
            return null;
        }
    }
}
