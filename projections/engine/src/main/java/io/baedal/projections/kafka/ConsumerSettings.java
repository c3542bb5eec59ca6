package io.baedal.projections.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/// What a feed relies on, and what Kafka's client tells of itself.
final class ConsumerSettings {
    private ConsumerSettings() {}

    /// The settings for a view's consumer group. Those under the first heading may be overridden by the connection's.
    static Map<String, Object> of(String view, Map<String, Object> connection) {
        Map<String, Object> settings = new HashMap<>();
        // A dead member's partitions go to another one after this long; the sweeper covers for it meanwhile.
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1_500);
        // A topic that is created later is noticed this soon.
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "projector-" + view);

        settings.putAll(connection);

        settings.put(ConsumerConfig.GROUP_ID_CONFIG, ConsumerGroups.of(view));
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1);
        settings.remove(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG);
        settings.remove(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG);
        return settings;
    }

    static double silentSeconds(Consumer<?, ?> consumer) {
        if (consumer == null) {
            return -1;
        }
        return consumer.metrics().entrySet().stream()
                .filter(metric -> metric.getKey().name().equals("last-heartbeat-seconds-ago"))
                .mapToDouble(metric -> ((Number) metric.getValue().metricValue()).doubleValue())
                .findFirst()
                .orElse(-1);
    }
}
