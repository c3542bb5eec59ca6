package io.baedal.query.search.find;

import static com.mongodb.client.model.Filters.and;

import io.baedal.query.search.ask.Question;
import io.baedal.query.search.find.ShopReads.Read;
import io.baedal.query.search.text.Sought;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.bson.conversions.Bson;

/// Shops with a text: candidates are looked up by their grams, the best shops first and a bounded number of them, and
/// each
/// is judged by what it tells of itself.
final class TextSearch {
    private static final int MOST_LOOKUPS = 16;

    /// Shops that match, each with its score.
    ///
    /// @param complete whether no candidate was left out
    record Matches(Map<Shop, Integer> scores, boolean complete) {}

    private final ShopReads reads;
    private final Conditions conditions;
    private final int candidates;

    /// @param candidates how many each lookup may bring
    TextSearch(ShopReads reads, Conditions conditions, int candidates) {
        this.reads = reads;
        this.conditions = conditions;
        this.candidates = candidates;
    }

    /// @param score tells how well a shop answers, 0 where it doesn't
    Uni<Matches> find(int version, Question question, Sought sought, ToIntFunction<Shop> score) {
        var leading = sought.leading();
        var common = new ArrayList<>(conditions.of(question));
        common.add(Conditions.shown(question));
        for (var term : sought.terms()) {
            if (sought.all() && !term.equals(leading) && !Lookups.of(term).isEmpty()) {
                common.add(Lookups.anywhere(term));
            }
        }
        var lookups = Lookups.of(leading);
        if (lookups.isEmpty()) {
            return Uni.createFrom().item(new Matches(Map.of(), true));
        }
        var found = lookups.stream()
                .limit(MOST_LOOKUPS)
                .map(lookup -> reads.read(version, read(lookup, common)))
                .toList();
        return Uni.join()
                .all(found)
                .andFailFast()
                .map(read -> matches(question, read, score, lookups.size() <= MOST_LOOKUPS));
    }

    private Read read(Bson lookup, List<Bson> common) {
        var filters = new ArrayList<Bson>();
        filters.add(lookup);
        filters.addAll(common);
        return new Read(and(filters), Orders.OF_ALL, Fields.TOLD, candidates);
    }

    private Matches matches(Question question, List<List<Shop>> read, ToIntFunction<Shop> score, boolean allLookups) {
        var byId = new LinkedHashMap<String, Shop>();
        read.stream().flatMap(Collection::stream).forEach(shop -> byId.putIfAbsent(shop.id(), shop));
        var scores = new HashMap<Shop, Integer>();
        for (var shop : byId.values()) {
            int scored = Ordering.isNear(question, shop) ? score.applyAsInt(shop) : 0;
            if (scored > 0) {
                scores.put(shop, scored);
            }
        }
        return new Matches(scores, allLookups && read.stream().allMatch(shops -> shops.size() < candidates));
    }
}
