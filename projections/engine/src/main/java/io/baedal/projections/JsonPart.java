package io.baedal.projections;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Set;
import org.bson.BsonBinary;
import org.bson.BsonDocument;

/// Keeps a part as the UTF-8 JSON that goes to the client, in one binary field. Components are written in the order of
/// their declaration; absent ones are left out.
///
/// @param <P> a record
public final class JsonPart<P> implements PartFormat<P> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
            .build();

    private final String field;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    public JsonPart(String field, Class<P> record) {
        this.field = field;
        reader = MAPPER.readerFor(record);
        writer = MAPPER.writerFor(record);
    }

    @Override
    public Set<String> fields() {
        return Set.of(field);
    }

    @Override
    public P read(BsonDocument document) {
        try {
            return reader.readValue(document.getBinary(field).getData());
        } catch (IOException unreadable) {
            throw new IllegalStateException("The field " + field + " of the document is not what this view writes");
        }
    }

    @Override
    public BsonDocument write(P part) {
        return new BsonDocument(field, new BsonBinary(json(part)));
    }

    /// The bytes that a client gets.
    public byte[] json(P part) {
        try {
            return writer.writeValueAsBytes(part);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("The part " + field + " can't be written as JSON");
        }
    }
}
