package io.baedal.eventstore.contract;

import io.kurrent.dbclient.AppendToStreamOptions;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.ReadResult;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.WriteResult;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/// What the tests of the contract have in common. They share one server and never look at each other's streams.
abstract class Contract {

    final KurrentDBClient client = StoreUnderTest.client();
    final String run = UUID.randomUUID().toString().substring(0, 8);

    String newStream(String category) {
        return category + run + "-" + UUID.randomUUID();
    }

    static EventData event(String type) {
        return event(UUID.randomUUID(), type);
    }

    static EventData event(UUID id, String type) {
        return EventDataBuilder.json(id, type, ("{\"of\":\"" + type + "\"}").getBytes())
                .build();
    }

    static EventData[] events(int count) {
        return IntStream.range(0, count).mapToObj(i -> event("E" + i)).toArray(EventData[]::new);
    }

    WriteResult append(String stream, StreamState expected, EventData... events) {
        return get(client.appendToStream(stream, AppendToStreamOptions.get().streamState(expected), events));
    }

    ReadResult read(String stream, ReadStreamOptions options) {
        return get(client.readStream(stream, options));
    }

    List<String> types(String stream) {
        return types(read(stream, ReadStreamOptions.get().fromStart()).getEvents());
    }

    static List<String> types(List<ResolvedEvent> events) {
        return events.stream().map(e -> e.getOriginalEvent().getEventType()).toList();
    }

    static <T> T get(CompletableFuture<T> future) {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw sneaky(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("No answer", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneaky(Throwable failure) throws E {
        throw (E) failure;
    }
}
