package io.baedal.query.shopdisplay;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The answer to a question for several shops: what is shown of them in the order asked, and which aren't there.
///
/// @param version the version of the view's documents that all of this was read from
/// @param shown in the order asked
/// @param missing ids of shops that never existed, as far as the view knows
/// @param gone ids of shops that are closed for good
record Batch(int version, List<Showable> shown, List<String> missing, List<String> gone) {
    static Batch of(int version, Collection<String> asked, Map<String, ? extends Showable> found) {
        var batch = new Batch(version, new ArrayList<>(asked.size()), new ArrayList<>(), new ArrayList<>());
        for (var id : asked) {
            var shop = found.get(id);
            if (shop != null && shop.gone()) {
                batch.gone.add(id);
            } else if (shop == null || !shop.isThere()) {
                batch.missing.add(id);
            } else {
                batch.shown.add(shop);
            }
        }
        return batch;
    }

    /// @param name what is shown is called
    Buffer toJson(String name) {
        var buffer =
                Buffer.buffer(shown.stream().mapToInt(Showable::size).sum() + 40 * (missing.size() + gone.size()) + 64);
        buffer.appendString("{\"").appendString(name).appendString("\":[");
        for (int at = 0; at < shown.size(); at++) {
            if (at > 0) {
                buffer.appendByte((byte) ',');
            }
            shown.get(at).appendTo(buffer);
        }
        buffer.appendString("],\"missing\":").appendString(json(missing));
        return buffer.appendString(",\"gone\":").appendString(json(gone)).appendByte((byte) '}');
    }

    /// Ids were checked to be UUIDs: nothing in them needs escaping.
    private static String json(List<String> ids) {
        return ids.isEmpty() ? "[]" : "[\"" + String.join("\",\"", ids) + "\"]";
    }

    /// The entity tag: a digest of the version and every id and revision in the answer.
    String tag() {
        var there = shown.stream().map(shop -> shop.id() + shop.tag());
        return EntityTag.of(Stream.concat(there, Stream.of(version + "/" + missing + "/" + gone)));
    }
}
