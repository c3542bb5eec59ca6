package io.baedal.relay.announce;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/// The topics of the notices. One that is missing is created; one that is there is left as it is.
///
/// Notices have no value, which a compacted topic would take for "delete this key": they are kept by time.
///
/// @param partitions of a new topic
/// @param replication copies of each partition of a new topic
/// @param retention how long a new topic keeps a notice
public record Topics(int partitions, short replication, Duration retention) {
    private static final Logger LOG = Logger.getLogger(Topics.class);
    private static final long DEADLINE_SECONDS = 5;

    /// Waits until the topics exist.
    ///
    /// @throws KafkaAway when Kafka doesn't answer or refuses
    public void ensure(String bootstrapServers, Collection<String> names) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 4_000);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000);
        settings.put(AdminClientConfig.ENABLE_METRICS_PUSH_CONFIG, false);
        var admin = Admin.create(settings);
        try {
            var present = admin.listTopics().names().get(DEADLINE_SECONDS, TimeUnit.SECONDS);
            for (var name : names) {
                if (!present.contains(name)) {
                    create(admin, name);
                }
            }
        } catch (ExecutionException | TimeoutException away) {
            throw new KafkaAway("Kafka doesn't answer at " + bootstrapServers, away);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new KafkaAway("Interrupted while waiting for Kafka", stopping);
        } finally {
            admin.close(Duration.ZERO);
        }
    }

    private void create(Admin admin, String name) throws InterruptedException, ExecutionException, TimeoutException {
        var topic = new NewTopic(name, partitions, replication)
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(retention.toMillis())));
        try {
            admin.createTopics(List.of(topic)).all().get(DEADLINE_SECONDS, TimeUnit.SECONDS);
            LOG.infof("Created topic %s with %d partitions", name, partitions);
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw refused;
            }
        }
    }
}
