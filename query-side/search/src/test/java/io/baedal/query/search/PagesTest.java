package io.baedal.query.search;

import static io.baedal.events.shop.ShopCategory.CHICKEN;
import static io.baedal.events.shop.ShopCategory.PIZZA;
import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.shop.ShopOpened;
import io.baedal.query.search.ask.Asked;
import io.vertx.core.MultiMap;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Pages while the data changes: no shop that stayed as it was comes twice or never, and all are in order.
class PagesTest {
    private static final String[][] QUESTIONS = {
        {"q", "치킨"},
        {"q", "치캔"},
        {"q", "치킨", "sort", "rating"},
        {"q", "치킨", "sort", "distance", "lat", "37.55", "lon", "126.92"},
        {"district", "마포구"},
        {"district", "마포구", "category", "CHICKEN"},
        {"category", "CHICKEN", "sort", "rating"},
        {"district", "마포구", "sort", "newest"},
        {"lat", "37.55", "lon", "126.92", "sort", "distance"},
        {"lat", "37.55", "lon", "126.92", "distance", "3000"}
    };

    private static SearchViews views;
    private static Searching search;

    @BeforeContainer
    static void start() {
        views = new SearchViews();
        search = new Searching(views, Clock.systemUTC(), 150, 500);
    }

    @AfterContainer
    static void stop() {
        search.close();
        views.close();
    }

    @Property(tries = 20)
    void whatStayedAsItWasComesOnce(@ForAll long seed) {
        var random = new Random(seed);
        views.clear();
        int staying = 5 + random.nextInt(20);
        for (int shop = 0; shop < staying; shop++) {
            write("stays-" + random.nextInt(1000) + "-" + shop, random);
        }
        var question = QUESTIONS[random.nextInt(QUESTIONS.length)];
        var before = all(question, 50, () -> {});
        var paged = all(question, 1 + random.nextInt(6), () -> {
            write("changes-" + random.nextInt(10), random);
            views.remove("changes-" + random.nextInt(10));
        });

        assertThat(paged.stream().filter(id -> id.startsWith("stays"))).containsExactlyElementsOf(before);
    }

    private static List<String> all(String[] question, int limit, Runnable between) {
        var ids = new ArrayList<String>();
        Optional<String> cursor = Optional.empty();
        do {
            var parameters = new ArrayList<>(List.of(question));
            parameters.addAll(List.of("limit", Integer.toString(limit)));
            cursor.ifPresent(next -> parameters.addAll(List.of("cursor", next)));
            var found = search.ask(parameters.toArray(String[]::new));
            ids.addAll(found.ids());
            cursor = found.next().map(next -> next.write(asked(question).question()));
            between.run();
        } while (cursor.isPresent());
        return ids;
    }

    private static Asked asked(String[] question) {
        var values = MultiMap.caseInsensitiveMultiMap();
        for (int at = 0; at < question.length; at += 2) {
            values.add(question[at], question[at + 1]);
        }
        return Asked.of(values);
    }

    private static void write(String id, Random random) {
        var category = random.nextInt(3) == 0 ? PIZZA : CHICKEN;
        var name = List.of("치킨", "달빛치킨", "피자").get(random.nextInt(3));
        var shop = ShopForTests.registered(
                        id,
                        name,
                        category,
                        37.55 + random.nextInt(8) * random.nextInt(8) / 1000.0,
                        126.92 + random.nextInt(3) / 100.0)
                .delivering("마포구", 0)
                .serving(random.nextBoolean() ? "치킨" : "콜라");
        if (random.nextInt(4) > 0) {
            shop.with(ShopOpened::new);
        }
        if (random.nextBoolean()) {
            shop.rated(random.nextInt(3), random.nextInt(3));
        }
        shop.in(views);
    }
}
