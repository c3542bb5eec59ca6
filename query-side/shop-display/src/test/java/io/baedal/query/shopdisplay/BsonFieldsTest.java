package io.baedal.query.shopdisplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonObjectId;
import org.bson.BsonRegularExpression;
import org.bson.BsonString;
import org.bson.BsonTimestamp;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;

class BsonFieldsTest {
    private static final byte[] PART = {9, 8, 7};

    @Test
    void findsItsFieldsAmongFieldsOfEveryType() {
        var document = new BsonDocument("double", new BsonDouble(1.5))
                .append("id", new BsonString("한글 id"))
                .append("array", new BsonArray(Arrays.asList(new BsonInt32(1), new BsonNull())))
                .append("objectId", new BsonObjectId())
                .append("date", new BsonDateTime(1))
                .append("null", new BsonNull())
                .append("regex", new BsonRegularExpression("a.*b", "i"))
                .append("int", new BsonInt32(-5))
                .append("timestamp", new BsonTimestamp(1, 2))
                .append("decimal", new BsonDecimal128(Decimal128.parse("1.5")))
                .append("revisions", new BsonDocument("shop", new BsonInt64(1L << 40)))
                .append("gone", BsonBoolean.TRUE)
                .append("part", new BsonBinary(PART));

        Map<String, Object> seen = read(document);

        assertThat(seen.keySet()).containsExactlyElementsOf(document.keySet());
        assertThat(new TreeMap<>(seen))
                .containsEntry("id", "한글 id")
                .containsEntry("int", -5L)
                .containsEntry("revisions", 1L << 40)
                .containsEntry("gone", true)
                .containsEntry("part", "[9, 8, 7]");
    }

    private static Map<String, Object> read(BsonDocument document) {
        var raw = new RawBsonDocument(document, new BsonDocumentCodec());
        ByteBuffer bytes = raw.getByteBuffer().asNIO();
        var fields = new BsonFields(bytes, bytes.position());
        var seen = new LinkedHashMap<String, Object>();
        while (fields.next()) {
            seen.put(fields.name(), value(fields));
        }
        return seen;
    }

    private static Object value(BsonFields fields) {
        return switch (fields.type()) {
            case 0x02 -> fields.string();
            case BsonFields.BOOLEAN -> fields.bool();
            case BsonFields.INT32, BsonFields.INT64 -> fields.number();
            case BsonFields.DOCUMENT -> {
                var inner = fields.fields();
                inner.next();
                yield inner.number();
            }
            case BsonFields.BINARY -> {
                var slice = fields.binary();
                yield Arrays.toString(
                        Arrays.copyOfRange(slice.bytes(), slice.offset(), slice.offset() + slice.length()));
            }
            default -> "skipped";
        };
    }
}
