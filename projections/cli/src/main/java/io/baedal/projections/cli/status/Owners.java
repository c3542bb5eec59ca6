package io.baedal.projections.cli.status;

import io.baedal.projections.kafka.ConsumerGroups;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/// Asks Kafka who hears the notices of a view.
final class Owners implements AutoCloseable {
    /// Whoever asks how views are doing while Kafka is away wants to know the rest soon.
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Admin admin;
    private final Duration timeLimit;

    Owners(Map<String, Object> broker, Duration timeLimit) {
        admin = Admin.create(broker);
        this.timeLimit = timeLimit.compareTo(LONGEST) < 0 ? timeLimit : LONGEST;
    }

    /// The members of the view's consumer group.
    ///
    /// @throws BrokerSilent when Kafka doesn't say
    List<PartitionOwner> of(String view) {
        var group = ConsumerGroups.of(view);
        try {
            return admin
                    .describeConsumerGroups(List.of(group))
                    .describedGroups()
                    .get(group)
                    .get(timeLimit.toMillis(), TimeUnit.MILLISECONDS)
                    .members()
                    .stream()
                    .map(Owners::owner)
                    .sorted(Comparator.comparing(PartitionOwner::member))
                    .toList();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof GroupIdNotFoundException) {
                return List.of();
            }
            throw new BrokerSilent("Kafka failed: " + failed.getCause().getMessage());
        } catch (TimeoutException late) {
            throw new BrokerSilent("Kafka didn't answer within " + timeLimit.toSeconds() + " s");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BrokerSilent("Interrupted while Kafka was asked");
        }
    }

    private static PartitionOwner owner(MemberDescription member) {
        return new PartitionOwner(
                member.groupInstanceId().orElse(member.consumerId()),
                member.host().replaceFirst("^/", ""),
                member.assignment().topicPartitions().stream()
                        .sorted(Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition))
                        .map(TopicPartition::toString)
                        .toList());
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
