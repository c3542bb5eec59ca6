package io.baedal.query.favourites;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Which of some shops are favourites.
///
/// @param ids in the order asked
record Marks(List<String> ids) {
    static Marks of(Collection<String> asked, List<Favourite> favourites) {
        var liked = favourites.stream().map(Favourite::id).collect(Collectors.toSet());
        return new Marks(asked.stream().filter(liked::contains).toList());
    }

    Buffer toJson() {
        return new JsonObject().put("ids", new JsonArray(ids)).toBuffer();
    }
}
