package io.baedal.views.search;

import static java.util.stream.Collectors.joining;

import io.baedal.projections.JsonPart;
import io.baedal.projections.PartFormat;
import java.util.Set;
import java.util.TreeSet;
import org.bson.BsonDocument;
import org.bson.BsonString;

/// The menu as JSON, and beside it its names, one a line, and what an index finds them by.
final class SearchedMenuFormat implements PartFormat<SearchedMenu> {
    private final JsonPart<SearchedMenu> json = new JsonPart<>(SearchDocument.MENU, SearchedMenu.class);

    @Override
    public Set<String> fields() {
        return Set.of(SearchDocument.MENU, SearchDocument.DISH_NAMES, SearchDocument.DISHES);
    }

    @Override
    public SearchedMenu read(BsonDocument document) {
        return json.read(document);
    }

    @Override
    public BsonDocument write(SearchedMenu menu) {
        var grams = new TreeSet<Integer>();
        menu.names().map(SearchTextDocument::composed).forEach(name -> SearchTextDocument.addGrams(name, grams));
        var lines = menu.names().map(name -> name.replace('\n', ' ')).collect(joining("\n"));
        return json.write(menu)
                .append(SearchDocument.DISH_NAMES, new BsonString(lines))
                .append(SearchDocument.DISHES, Grams.array(grams));
    }
}
