package io.baedal.query.search.find;

import static com.mongodb.client.model.Filters.and;

import com.github.benmanes.caffeine.cache.Ticker;
import io.baedal.query.search.ask.Asked;
import io.baedal.query.search.ask.Cursor;
import io.baedal.query.search.ask.Page;
import io.baedal.query.search.ask.Question;
import io.baedal.query.search.ask.Sort;
import io.baedal.query.search.find.ShopReads.Read;
import io.baedal.query.search.find.TextSearch.Matches;
import io.baedal.query.search.text.Judgement;
import io.baedal.query.search.text.Reading;
import io.baedal.query.search.text.Sought;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Answers searches from one version of the view. Thread-safe; nothing blocks.
@Singleton
public final class Search {
    private final ShopReads reads;
    private final Conditions conditions;
    private final Listing listing;
    private final Rings rings;
    private final TextSearch texts;
    private final RememberedCounts remembered;
    private final int counted;

    Search(
            ShopReads reads,
            Clock clock,
            @ConfigProperty(name = "baedal.search.candidates") int candidates,
            @ConfigProperty(name = "baedal.search.counted") int counted,
            @ConfigProperty(name = "baedal.search.counts-fresh-for") Duration countsFreshFor,
            @ConfigProperty(name = "baedal.search.counts-kept") int countsKept) {
        this.reads = reads;
        this.conditions = new Conditions(new MinuteOfWeek(clock));
        this.listing = new Listing(reads, conditions);
        this.rings = new Rings(reads, conditions);
        this.texts = new TextSearch(reads, conditions, candidates);
        this.remembered = new RememberedCounts(countsFreshFor, countsKept, Ticker.systemTicker());
        this.counted = counted;
    }

    /// @param version of the view's documents
    /// @param fresh whether counts that are remembered won't do
    public Uni<Found> answer(int version, Asked asked, boolean fresh) {
        var question = asked.question();
        if (question.text().isEmpty()) {
            return list(version, question, asked.page(), fresh);
        }
        var readings =
                asked.page().after().map(cursor -> List.of(cursor.reading())).orElse(List.of(Reading.values()));
        return read(version, asked, readings);
    }

    private Uni<Found> list(int version, Question question, Page page, boolean fresh) {
        var shops = question.sort() == Sort.DISTANCE
                ? rings.page(version, question, page)
                : listing.page(version, question, page);
        return Uni.combine()
                .all()
                .unis(shops, counts(version, question, fresh))
                .asTuple()
                .map(both -> found(question, page, Reading.LITERAL, both.getItem1(), both.getItem2(), Map.of()));
    }

    private Uni<Counts> counts(int version, Question question, boolean fresh) {
        var any = question.ofAnyCategory();
        var counting = isBounded(any) ? any : question;
        return fresh ? count(version, counting) : remembered.of(version, counting, () -> count(version, counting));
    }

    /// Counts the best ones of the list, up to a bound.
    private Uni<Counts> count(int version, Question counting) {
        var filters = new ArrayList<>(conditions.of(counting));
        filters.add(Conditions.shown(counting));
        var fields = counting.nearby().isPresent() ? Fields.COUNTED_NEARBY : Fields.COUNTED;
        return reads.read(version, new Read(and(filters), Orders.OF_ALL, fields, counted + 1))
                .map(shops -> Counts.of(
                        shops.stream()
                                .limit(counted)
                                .filter(shop -> Ordering.isNear(counting, shop))
                                .toList(),
                        shops.size() <= counted));
    }

    /// Whether an index has what is asked for.
    private static boolean isBounded(Question question) {
        return question.district().isPresent() || question.nearby().isPresent();
    }

    /// The first reading that finds something.
    private Uni<Found> read(int version, Asked asked, List<Reading> readings) {
        var reading = readings.getFirst();
        var sought = Sought.of(asked.question().text().orElseThrow(), reading);
        var rest = readings.subList(1, readings.size());
        if (sought.isEmpty() && !rest.isEmpty()) {
            return read(version, asked, rest);
        }
        return sought.map(text -> read(version, asked, reading, text))
                .orElseGet(() -> Uni.createFrom().item(nothing(asked.question())))
                .flatMap(found -> found.counts().byCategory().isEmpty() && !rest.isEmpty()
                        ? read(version, asked, rest)
                        : Uni.createFrom().item(found));
    }

    private static Found nothing(Question question) {
        return found(
                question,
                new Page(1, Optional.empty(), false),
                Reading.LITERAL,
                List.of(),
                new Counts(Map.of(), true),
                Map.of());
    }

    private Uni<Found> read(int version, Asked asked, Reading reading, Sought sought) {
        var question = asked.question();
        var judgement = new Judgement(sought);
        var all = texts.find(version, question.ofAnyCategory(), sought, shop -> judgement.score(shop.told()));
        var wanted = question.category().isEmpty()
                ? all
                : texts.find(version, question, sought, shop -> judgement.score(shop.told()));
        return question.category().isEmpty()
                ? all.map(matches -> found(asked, reading, judgement, matches, matches))
                : Uni.combine()
                        .all()
                        .unis(all, wanted)
                        .asTuple()
                        .map(both -> found(asked, reading, judgement, both.getItem1(), both.getItem2()));
    }

    private static Found found(Asked asked, Reading reading, Judgement judgement, Matches all, Matches wanted) {
        var page = asked.page();
        var after = page.after().map(Cursor::place);
        var shops = wanted.scores().entrySet().stream()
                .map(match -> new Ranked(
                        match.getKey(),
                        Ordering.place(asked.question(), match.getKey(), OptionalDouble.of(match.getValue()))))
                .filter(ranked -> after.isEmpty() || ranked.place().compareTo(after.get()) > 0)
                .sorted()
                .limit(page.limit() + 1L)
                .toList();
        var marks = new LinkedHashMap<String, Map<String, List<Judgement.Marked>>>();
        if (page.highlight()) {
            shops.stream()
                    .limit(page.limit())
                    .map(Ranked::shop)
                    .forEach(shop -> marks.put(shop.id(), judgement.marks(shop.told())));
        }
        var counts = Counts.of(all.scores().keySet(), all.complete());
        return found(asked.question(), page, reading, shops, counts, marks);
    }

    private static Found found(
            Question question,
            Page page,
            Reading reading,
            List<Ranked> shops,
            Counts counts,
            Map<String, Map<String, List<Judgement.Marked>>> marks) {
        var shown = shops.stream().limit(page.limit()).toList();
        var next = shops.size() > shown.size()
                ? Optional.of(new Cursor(reading, shown.getLast().place()))
                : Optional.<Cursor>empty();
        var byCategory = counts.byCategory();
        int total = question.category()
                .map(category -> byCategory.getOrDefault(category, 0))
                .orElseGet(() ->
                        byCategory.values().stream().mapToInt(Integer::intValue).sum());
        return new Found(shown.stream().map(ranked -> ranked.shop().id()).toList(), next, counts, total, marks);
    }
}
