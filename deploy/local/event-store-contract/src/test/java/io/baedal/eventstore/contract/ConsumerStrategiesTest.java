package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.kurrent.dbclient.CreatePersistentSubscriptionToAllOptions;
import io.kurrent.dbclient.CreatePersistentSubscriptionToStreamOptions;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.NamedConsumerStrategy;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.SubscriptionFilter;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsumerStrategiesTest extends GroupContract {

    @Test
    void eventsGoRound() {
        done(groups.createToStream(stream, group, strategy(NamedConsumerStrategy.ROUND_ROBIN)));
        List<Worker> workers = List.of(work(Worker.silent()), work(Worker.silent()));

        append(stream, StreamState.noStream(), events(6));

        assertThat(workers).allSatisfy(worker -> assertThat(worker.await(3)).hasSize(3));
    }

    @Test
    void oneConsumerGetsAllWhileItHasRoom() {
        done(groups.createToStream(stream, group, strategy(NamedConsumerStrategy.DISPATCH_TO_SINGLE)));
        Worker first = work(Worker.silent(), 4);
        Worker second = work(Worker.silent(), 4);

        append(stream, StreamState.noStream(), events(6));

        first.await(4);
        second.await(2);
        assertThat(List.of(first.events().size(), second.events().size())).containsExactlyInAnyOrder(4, 2);
    }

    @Test
    void eventsOfOneStreamStayWithOneConsumer() {
        String category = "pinned" + run;
        done(groups.createToAll(
                group,
                CreatePersistentSubscriptionToAllOptions.get()
                        .fromStart()
                        .filter(SubscriptionFilter.newBuilder()
                                .addStreamNamePrefix(category)
                                .build())
                        .namedConsumerStrategy(NamedConsumerStrategy.PINNED)));
        List<Worker> workers = List.of(workOnAll(Worker.acknowledging()), workOnAll(Worker.acknowledging()));
        for (int i = 0; i < 40; i++) {
            append(category + "-" + i, StreamState.noStream(), events(5));
        }

        assertKeptTogether(workers, 200, event -> event.getEvent().getStreamId());
        stopWorkers();
        done(groups.deleteToAll(group));
    }

    @Test
    void eventsOfOneCorrelationStayWithOneConsumer() {
        done(groups.createToStream(stream, group, strategy(NamedConsumerStrategy.PINNED_BY_CORRELATION)));
        List<Worker> workers = List.of(work(Worker.acknowledging()), work(Worker.acknowledging()));

        EventData[] events =
                IntStream.range(0, 200).mapToObj(i -> correlated("c" + i % 40)).toArray(EventData[]::new);
        append(stream, StreamState.noStream(), events);

        assertKeptTogether(workers, 200, event -> new String(event.getEvent().getUserMetadata()));
    }

    @Test
    void thereAreNoMoreConsumersThanAllowed() {
        done(groups.createToStream(stream, group, fromStart().maxSubscriberCount(1)));
        work(Worker.acknowledging());

        assertThatExceptionOfType(StatusRuntimeException.class)
                .isThrownBy(() -> get(groups.subscribeToStream(stream, group, Worker.acknowledging())))
                .satisfies(e -> {
                    assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.FAILED_PRECONDITION);
                    assertThat(exception(e)).isEqualTo("maximum-subscribers-reached");
                });
    }

    @Test
    void aPlaceThatIsLeftIsFree() {
        done(groups.createToStream(stream, group, fromStart().maxSubscriberCount(1)));
        work(Worker.acknowledging()).stop();
        await().until(() -> info().getConnections().isEmpty());

        append(stream, StreamState.noStream(), events(1));

        work(Worker.acknowledging()).await(1);
    }

    private static void assertKeptTogether(List<Worker> workers, int count, Function<ResolvedEvent, String> pin) {
        await().until(() ->
                workers.stream().mapToInt(worker -> worker.events().size()).sum() == count);
        List<Set<String>> pins = workers.stream()
                .map(worker -> worker.events().stream().map(pin).collect(Collectors.toSet()))
                .toList();
        assertThat(pins).allSatisfy(some -> assertThat(some).isNotEmpty());
        assertThat(pins.getFirst()).doesNotContainAnyElementsOf(pins.getLast());
    }

    private static EventData correlated(String id) {
        return EventDataBuilder.json("Correlated", "{}".getBytes())
                .metadataAsBytes(("{\"$correlationId\":\"" + id + "\"}").getBytes())
                .build();
    }

    private static CreatePersistentSubscriptionToStreamOptions strategy(NamedConsumerStrategy strategy) {
        return fromStart().namedConsumerStrategy(strategy);
    }
}
