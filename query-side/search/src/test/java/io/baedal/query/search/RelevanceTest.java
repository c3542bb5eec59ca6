package io.baedal.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.democity.city.MenuItem;
import io.baedal.democity.city.Shop;
import io.baedal.democity.expected.Expectation;
import io.baedal.democity.expected.Expectation.FoundShop;
import io.baedal.democity.making.CityMaker;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Whether the first shops found in the demo city are what people expect.
class RelevanceTest {
    private static final long SEED = 1;
    private static final double BOUND = 0.97;
    private static final Map<String, Shop> SHOPS = new HashMap<>();

    private static SearchViews views;
    private static Searching search;

    @BeforeAll
    static void fold() {
        views = new SearchViews();
        CityMaker.make(SEED).shops().forEach(shop -> {
            var id = "shop-of-" + shop.key();
            SHOPS.put(id, shop);
            views.shop(id, CityEvents.of(id, shop));
        });
        search = new Searching(views, Clock.systemUTC(), 150, 500);
    }

    @AfterAll
    static void stop() {
        search.close();
        views.close();
    }

    @Test
    void whatPeopleExpectComesFirst() {
        var expectations = Expectation.all();
        var missed = new ArrayList<String>();
        for (var expectation : expectations) {
            var found = search.ask("q", expectation.query(), "limit", "3").ids().stream()
                    .map(id -> found(SHOPS.get(id)))
                    .toList();
            if (!expectation.isMet(found)) {
                missed.add(expectation.query() + " found "
                        + found.stream()
                                .map(shop -> shop.name() + " (" + shop.category() + ")")
                                .toList());
            }
        }

        assertThat(expectations).hasSizeGreaterThanOrEqualTo(60);
        assertThat(1 - missed.size() / (double) expectations.size())
                .as("missed: %s", String.join("\n", missed))
                .isGreaterThanOrEqualTo(BOUND);
    }

    private static FoundShop found(Shop shop) {
        List<String> dishes = shop.menu().stream()
                .flatMap(group -> group.items().stream())
                .map(MenuItem::name)
                .toList();
        return new FoundShop(shop.name(), shop.category(), dishes);
    }
}
