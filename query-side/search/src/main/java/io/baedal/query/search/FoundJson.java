package io.baedal.query.search;

import io.baedal.query.search.ask.Page;
import io.baedal.query.search.ask.Question;
import io.baedal.query.search.find.Found;
import io.baedal.query.search.text.Judgement.Marked;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/// Writes an answer as JSON.
final class FoundJson {
    private FoundJson() {}

    static Buffer of(Question question, Page page, Found found) {
        var json = new JsonObject().put("ids", new JsonArray(found.ids()));
        found.next().ifPresent(cursor -> json.put("next", cursor.write(question)));
        var counts = new JsonObject();
        found.counts().byCategory().forEach(counts::put);
        json.put("counts", counts).put("total", found.total());
        if (!found.counts().complete()) {
            json.put("atLeast", true);
        }
        if (page.highlight()) {
            var highlights = new JsonObject();
            found.marks().forEach((id, fields) -> highlights.put(id, marks(fields)));
            json.put("highlights", highlights);
        }
        return json.toBuffer();
    }

    private static JsonObject marks(Map<String, List<Marked>> fields) {
        var json = new JsonObject();
        fields.forEach((field, texts) -> json.put(
                field, new JsonArray(texts.stream().map(FoundJson::mark).toList())));
        return json;
    }

    private static JsonObject mark(Marked marked) {
        var ranges = new JsonArray();
        marked.ranges()
                .forEach(range -> ranges.add(new JsonArray().add(range.start()).add(range.end())));
        return new JsonObject().put("text", marked.text()).put("ranges", ranges);
    }
}
