package io.baedal.query.shopdisplay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// The answer to a question for several shops: their pages in the order asked, and which aren't there.
///
/// @param version the version of the view's documents that all of this was read from
/// @param pages in the order asked
/// @param missing ids of shops that never existed, as far as the view knows
/// @param gone ids of shops that are closed for good
record Batch(int version, List<ShopPage> pages, List<String> missing, List<String> gone) {
    static Batch of(int version, Collection<String> asked, Map<String, ShopPage> found) {
        var batch = new Batch(version, new ArrayList<>(asked.size()), new ArrayList<>(), new ArrayList<>());
        for (var id : asked) {
            var page = found.get(id);
            if (page == null || !page.isThere()) {
                batch.missing.add(id);
            } else if (page.gone()) {
                batch.gone.add(id);
            } else {
                batch.pages.add(page);
            }
        }
        return batch;
    }

    Buffer toJson() {
        var buffer =
                Buffer.buffer(pages.stream().mapToInt(ShopPage::size).sum() + 40 * (missing.size() + gone.size()) + 64);
        buffer.appendString("{\"shops\":[");
        for (int at = 0; at < pages.size(); at++) {
            if (at > 0) {
                buffer.appendByte((byte) ',');
            }
            pages.get(at).appendTo(buffer);
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
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            pages.forEach(page -> digest.update((page.id() + page.tag()).getBytes(UTF_8)));
            digest.update((version + "/" + missing + "/" + gone).getBytes(UTF_8));
            return "\"" + HexFormat.of().formatHex(digest.digest(), 0, 16) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
