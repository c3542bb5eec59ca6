package io.baedal.benchmark.commands;

import io.baedal.benchmark.load.Call;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// Commands that change a shop's introduction to one it never had. Each lane has shops of its own.
public final class Introductions {
    private static final String TEXT = "매일 아침 들여온 재료로 만듭니다. 주문이 들어오면 그때부터 조리합니다. %012d";

    private final List<String> shops;
    private final int lanes;
    private final String token;
    private final AtomicLong count = new AtomicLong(System.currentTimeMillis());
    private final int[] turn;

    public Introductions(List<String> shops, int lanes, String token) {
        if (shops.size() < lanes) {
            throw new IllegalArgumentException("Each lane needs a shop");
        }
        this.shops = List.copyOf(shops);
        this.lanes = lanes;
        this.token = token;
        this.turn = new int[lanes];
    }

    public Call next(int lane) {
        int each = shops.size() / lanes;
        int shop = lane + lanes * (turn[lane]++ % each);
        return of(shops.get(shop));
    }

    public Call of(String shop) {
        var body = new JsonObject().put("introduction", TEXT.formatted(count.incrementAndGet()));
        return Call.put("/shops/" + shop + "/introduction", body).by(token);
    }
}
