package io.baedal.events.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baedal.events.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// The Kafka headers of a [Notice].
final class NoticeHeaders {
    private static final String TYPE_PREFIX = "io.baedal.";

    private NoticeHeaders() {}

    static Map<String, byte[]> write(Notice notice) {
        Map<String, byte[]> headers = LinkedHashMap.newLinkedHashMap(8);
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", notice.id());
        put(headers, "ce_source", Context.of(notice.aggregate()).source());
        put(
                headers,
                "ce_type",
                TYPE_PREFIX + notice.aggregate() + "." + notice.change().word());
        put(headers, "ce_subject", notice.subject());
        put(headers, "ce_time", notice.time().toString());
        put(headers, "ce_sequence", Long.toString(notice.revision()));
        if (notice.traceparent() != null) {
            put(headers, "ce_traceparent", notice.traceparent());
        }
        return headers;
    }

    private static void put(Map<String, byte[]> headers, String name, String value) {
        headers.put(name, value.getBytes(UTF_8));
    }

    static Notice read(Function<String, byte[]> header) {
        var spec = required(header, "ce_specversion");
        if (!spec.startsWith("1.")) {
            throw new UnreadableNotice("ce_specversion is '" + spec + "', not 1.x");
        }
        var type = required(header, "ce_type");
        int dot = type.lastIndexOf('.');
        if (!type.startsWith(TYPE_PREFIX) || dot <= TYPE_PREFIX.length()) {
            throw new UnreadableNotice("ce_type is '" + type + "', not io.baedal.<aggregate>.<change>");
        }
        return new Notice(
                required(header, "ce_id"),
                type.substring(TYPE_PREFIX.length(), dot),
                change(type.substring(dot + 1)),
                required(header, "ce_subject"),
                revision(required(header, "ce_sequence")),
                time(required(header, "ce_time")),
                text(header.apply("ce_traceparent")));
    }

    private static String required(Function<String, byte[]> header, String name) {
        var value = text(header.apply(name));
        if (value == null || value.isEmpty()) {
            throw new UnreadableNotice("The header " + name + " is missing");
        }
        return value;
    }

    private static String text(byte[] value) {
        return value == null ? null : new String(value, UTF_8);
    }

    private static Change change(String word) {
        return switch (word) {
            case "created" -> Change.CREATED;
            case "updated" -> Change.UPDATED;
            case "deleted" -> Change.DELETED;
            default -> throw new UnreadableNotice("ce_type ends in '" + word + "', not created, updated or deleted");
        };
    }

    private static long revision(String value) {
        try {
            long revision = Long.parseLong(value);
            if (revision >= 0) {
                return revision;
            }
        } catch (NumberFormatException malformed) {
            // said below, with what a negative number gets
        }
        throw new UnreadableNotice("ce_sequence is '" + value + "', not a revision");
    }

    private static Instant time(String value) {
        try {
            return Instant.parse(value);
        } catch (DateTimeException malformed) {
            throw new UnreadableNotice("ce_time is '" + value + "', not an instant");
        }
    }
}
