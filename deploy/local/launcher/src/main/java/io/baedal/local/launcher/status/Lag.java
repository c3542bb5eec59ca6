package io.baedal.local.launcher.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// How far behind a part is, by its own account.
///
/// @param state what it says that it is doing: `active`, `standby`, a projection's state
/// @param events not yet handled, null if it doesn't say
/// @param seconds since the oldest of them, null if it doesn't say
/// @param parked streams put aside, null for the relay
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Lag(String state, Long events, Double seconds, Long parked) {

    private static final int LIMIT_MILLIS = 1_000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> PATHS =
            Map.of("relay", "/relay", "relay-standby", "/relay", "projector", "/projections");

    /// Asks the parts that have something to tell, at the same time; those that don't answer within a second are left
    /// out.
    public static Map<String, Lag> of(Map<String, Integer> ports) throws InterruptedException {
        var lags = new ConcurrentHashMap<String, Lag>();
        var askers = PATHS.entrySet().stream()
                .filter(each -> ports.containsKey(each.getKey()))
                .map(each -> Thread.ofVirtual()
                        .start(() -> ask(each.getKey(), ports.get(each.getKey()), each.getValue(), lags)))
                .toList();
        for (Thread asker : askers) {
            asker.join();
        }
        return lags;
    }

    private static void ask(String part, int port, String path, Map<String, Lag> lags) {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            connection.setConnectTimeout(LIMIT_MILLIS);
            connection.setReadTimeout(LIMIT_MILLIS);
            try (InputStream body = connection.getInputStream()) {
                lags.put(part, worst(JSON.readTree(body)));
            }
        } catch (IOException | RuntimeException noAnswer) {
            return;
        }
    }

    /// Of several projections: the sum of events and parked streams, the longest time, of what is served.
    static Lag worst(JsonNode answer) {
        var all = (answer.isArray() ? answer.valueStream() : Stream.of(answer))
                .filter(each -> each.path("served").asBoolean(true))
                .toList();
        String state = all.stream()
                .map(each -> each.path("state").asText(""))
                .distinct()
                .reduce((a, b) -> a + "," + b)
                .orElse("");
        return new Lag(state, sum(all, "lagEvents"), longest(all), sum(all, "parked"));
    }

    private static Long sum(List<JsonNode> all, String field) {
        var numbers = all.stream()
                .map(each -> each.path(field))
                .filter(JsonNode::isNumber)
                .toList();
        return numbers.isEmpty()
                ? null
                : numbers.stream().mapToLong(JsonNode::asLong).sum();
    }

    private static Double longest(List<JsonNode> all) {
        var numbers = all.stream()
                .map(each -> each.path("lagSeconds"))
                .filter(JsonNode::isNumber)
                .toList();
        return numbers.isEmpty()
                ? null
                : numbers.stream().mapToDouble(JsonNode::asDouble).max().getAsDouble();
    }
}
