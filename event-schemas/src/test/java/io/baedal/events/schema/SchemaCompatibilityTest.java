package io.baedal.events.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCompatibilityTest {
    private static final String RELEASED = """
            {"type": "object",
             "required": ["name", "kind", "parts"],
             "properties": {
               "name": {"type": "string", "minLength": 2, "maxLength": 20, "description": "words"},
               "kind": {"enum": ["A", "B"]},
               "note": {"type": "string"},
               "parts": {"type": "array", "items": {"$ref": "#/$defs/Part"}}},
             "$defs": {"Part": {"type": "object", "required": ["fee"],
                                "properties": {"fee": {"type": "integer", "minimum": 0}}}}}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "note": {"type": "string"}           | "note": {"type": "string"}, "added": {"type": "integer"}
            "properties": {"fee":                | "properties": {"added": {"type": "string"}, "fee":
            "description": "words"               | "description": "other words", "x-personal-data": true
            "minLength": 2                       | "minLength": 1
            "minLength": 2,                      | ``
            "maxLength": 20                      | "maxLength": 40
            """)
    void addingOptionalFieldsAndLooseningIsCompatible(String from, String to) {
        assertThat(changed(from, to)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ["name", "kind", "parts"]            | ["name", "kind", "parts", "note"]   | /note became required
            ["name", "kind", "parts"]            | ["name", "parts"]                   | /kind became optional
            "note": {"type": "string"},          | ``                                  | /note was removed
            "note": {"type": "string"}           | "remark": {"type": "string"}        | /note was removed
            "note": {"type": "string"}           | "note": {"type": "integer"}         | /note: type went from "string" to "integer"
            ["A", "B"]                           | ["A"]                               | /kind: enum went from
            ["A", "B"]                           | ["A", "B", "C"]                     | /kind: enum went from
            "minLength": 2                       | "minLength": 3                      | /name: minLength went from 2 to 3
            "maxLength": 20                      | "maxLength": 19                     | /name: maxLength went from 20 to 19
            "note": {"type": "string"}           | "note": {"type": "string", "pattern": "x"} | /note: pattern went from nothing to "x"
            "required": ["fee"]                  | "required": ["fee", "more"]         | /parts/*/more became required
            "properties": {"fee":                | "properties": {"price":             | /parts/*/fee was removed
            {"type": "object", "required": ["fee"] | {"additionalProperties": false, "type": "object", "required": ["fee"] | /parts/*: additionalProperties
            """)
    void anythingElseIsNot(String from, String to, String message) {
        assertThat(changed(from, to))
                .anySatisfy(sentence -> assertThat(sentence).startsWith(message));
    }

    @Test
    void aSchemaIsCompatibleWithItself() {
        assertThat(SchemaCompatibility.breaks(json(RELEASED), json(RELEASED))).isEmpty();
    }

    private static List<String> changed(String from, String to) {
        assertThat(RELEASED).contains(from);
        return SchemaCompatibility.breaks(json(RELEASED), json(RELEASED.replace(from, to)));
    }

    private static JsonNode json(String text) {
        return Schemas.parse(text.getBytes(UTF_8));
    }
}
