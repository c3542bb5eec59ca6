package io.baedal.benchmark.platform;

import io.baedal.benchmark.load.Call;
import io.baedal.benchmark.load.Http;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;

/// The shops that commands are sent to. Registered once under fixed keys, and found again by every later run.
public final class BenchShops {
    private BenchShops() {}

    public static List<String> registered(Http http, URI service, String token, int count) throws IOException {
        register(http, service, token);
        return IntStream.range(0, count)
                .mapToObj(i -> create(http, service, token, i))
                .toList();
    }

    private static void register(Http http, URI service, String token) throws IOException {
        var owner = new JsonObject()
                .put("businessNumber", "9999999997")
                .put("email", "benchmark@example.org")
                .put("name", "벤치마크")
                .put("phone", "02-000-0000");
        var answer = http.send(service, Call.post("/owners", owner).by(token).once("benchmark-owner"));
        boolean there = answer.body().contains("owner-already-registered");
        if (answer.status() != 201 && !there) {
            throw new IOException("The benchmark's owner can't be registered: " + answer);
        }
    }

    private static String create(Http http, URI service, String token, int number) {
        var address = new JsonObject()
                .put("road", "서울 중구 세종대로 110")
                .put("detail", "")
                .put("postalCode", "04524")
                .put("district", "중구")
                .put("latitude", 37.5663)
                .put("longitude", 126.9779);
        var shop = new JsonObject()
                .put("name", "벤치마크 " + number)
                .put("category", "KOREAN")
                .put("phone", "02-000-0000")
                .put("address", address);
        var call = Call.post("/shops", shop).by(token).once("benchmark-shop-" + number);
        return http.sendExpecting(201, service, call).json().getString("id");
    }
}
