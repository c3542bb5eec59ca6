package io.baedal.benchmark.history;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// What happened in a city over the years: owners join, shops open, menus change, a few shops close for good. Shops
/// join evenly over the whole history, and the old ones are busier, so that the events of one stream lie far apart, as
/// they do in a real log. The same size and seed always make the same history.
///
/// Goes visit by visit: the events of one lie in one to three streams and belong together.
final class History implements Iterator<List<Happening>> {
    /// What is remembered of shops is bounded: where there are more, the eldest are left as they are.
    private static final int MOST_ALIVE = 100_000;

    private static final int SHOPS_PER_OWNER = 2;
    private static final int SHOPS_PER_CLOSABLE = 20;

    private final HistorySize size;
    private final Dice dice;
    private final List<ShopLife> alive = new ArrayList<>();
    private OwnerLife owner;
    private int begun;
    private long told;

    History(HistorySize size, long seed) {
        this.size = size;
        dice = new Dice(seed);
    }

    @Override
    public boolean hasNext() {
        return told < size.events();
    }

    /// The next visit; never an empty one.
    @Override
    public List<Happening> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("All %,d events are told".formatted(size.events()));
        }
        var visit = new Visit(dice);
        if (isTimeForAShop()) {
            begin(visit);
        } else {
            while (visit.happened().isEmpty()) {
                goOn(visit);
            }
        }
        var happened = visit.happened();
        var last = (int) Math.min(happened.size(), size.events() - told);
        told += last;
        return happened.subList(0, last);
    }

    private boolean isTimeForAShop() {
        return begun < size.shops() && told * size.shops() >= begun * size.events();
    }

    private void begin(Visit visit) {
        if (begun % SHOPS_PER_OWNER == 0) {
            owner = OwnerLife.begun(visit, dice, begun / SHOPS_PER_OWNER);
        }
        boolean mayClose = begun % SHOPS_PER_CLOSABLE == SHOPS_PER_CLOSABLE - 1;
        var shop = ShopLife.begun(owner, mayClose, visit, dice);
        if (alive.size() < MOST_ALIVE) {
            alive.add(shop);
        } else {
            alive.set(begun % MOST_ALIVE, shop);
        }
        begun++;
    }

    private void goOn(Visit visit) {
        var shop = alive.get(dice.skewed(alive.size()));
        if (!shop.isClosed()) {
            shop.goOn(visit, dice);
        }
    }
}
