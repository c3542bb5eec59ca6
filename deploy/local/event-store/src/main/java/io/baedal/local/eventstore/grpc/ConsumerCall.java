package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.feed.Refusals;
import io.baedal.local.eventstore.feed.TextIds;
import io.baedal.local.eventstore.groups.Groups;
import io.baedal.local.eventstore.groups.RunningGroup;
import io.baedal.local.eventstore.persistent.Consumer;
import io.baedal.local.eventstore.persistent.GroupEvent;
import io.baedal.local.eventstore.persistent.GroupId;
import io.baedal.local.eventstore.persistent.Member;
import io.baedal.local.eventstore.persistent.NackAction;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.ReadReq;
import io.kurrent.dbclient.proto.shared.Shared;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;

/// One consumer of a group: first its options come, then its answers to the events that it is sent.
///
/// The client is only spoken to while the group is held, so never by two threads at once.
final class ConsumerCall implements StreamObserver<ReadReq>, Consumer {

    private static final int SEND_AHEAD_BYTES = 256 * 1024;

    private final Groups groups;
    private final Executor readers;
    private final Origin origin;
    private final ServerCallStreamObserver<byte[]> client;
    private ReadReq.Options options;
    private volatile Seat seat;
    private volatile boolean gone;
    private volatile boolean ended;

    /// The consumer's place in its group.
    private record Seat(RunningGroup group, Member member) {}

    ConsumerCall(Groups groups, Executor readers, Origin origin, StreamObserver<byte[]> client) {
        this.groups = groups;
        this.readers = readers;
        this.origin = origin;
        this.client = (ServerCallStreamObserver<byte[]>) client;
        this.client.setOnReadyThreshold(SEND_AHEAD_BYTES);
        this.client.setOnReadyHandler(this::ready);
        this.client.setOnCancelHandler(() -> leave(() -> {}));
    }

    Origin origin() {
        return origin;
    }

    @Override
    public void onNext(ReadReq message) {
        try {
            switch (message.getContentCase()) {
                case OPTIONS -> subscribe(message.getOptions());
                case ACK -> seated().group().acknowledge(ids(message.getAck().getIdsList()));
                case NACK -> refuse(message.getNack());
                case CONTENT_NOT_SET -> throw Refusals.invalid("The message is empty");
            }
        } catch (StatusRuntimeException e) {
            leave(() -> end(e));
        }
    }

    private void subscribe(ReadReq.Options wanted) {
        if (options != null) {
            throw Refusals.invalid("The options were sent twice");
        }
        if (wanted.getBufferSize() < 1) {
            throw Refusals.invalid("The buffer size must be at least 1");
        }
        options = wanted;
        GroupId id = GroupRequests.id(wanted);
        readers.execute(() -> join(id));
    }

    private void join(GroupId id) {
        try {
            RunningGroup group = groups.find(id);
            group.join(this, member -> {
                seat = new Seat(group, member);
                client.onNext(RetriedAnswers.confirmation(id.toString()));
            });
            if (gone) {
                leave(() -> {});
            }
        } catch (RuntimeException e) {
            end(e);
        }
    }

    private Seat seated() {
        Seat taken = seat;
        if (taken == null) {
            throw Refusals.invalid("There is nothing to answer to yet");
        }
        return taken;
    }

    private void refuse(ReadReq.Nack nack) {
        NackAction action = switch (nack.getAction()) {
            case Unknown -> NackAction.UNKNOWN;
            case Park -> NackAction.PARK;
            case Retry -> NackAction.RETRY;
            case Skip -> NackAction.SKIP;
            case Stop -> NackAction.STOP;
            case UNRECOGNIZED -> throw Refusals.invalid("There is no such action");
        };
        Seat taken = seated();
        taken.group().refuse(taken.member(), ids(nack.getIdsList()), action, nack.getReason());
    }

    private static List<UUID> ids(List<Shared.UUID> ids) {
        return ids.stream().map(Proposals::id).toList();
    }

    private void ready() {
        Seat taken = seat;
        if (taken != null) {
            taken.group().wake();
        }
    }

    /// Gives the seat back, if it has one, and says good-bye.
    private void leave(Runnable farewell) {
        gone = true;
        Seat taken = seat;
        if (taken == null) {
            farewell.run();
        } else {
            taken.group().leave(taken.member(), farewell);
        }
    }

    @Override
    public void onError(Throwable cancelled) {
        leave(() -> {});
    }

    @Override
    public void onCompleted() {
        leave(() -> {
            if (!ended) {
                ended = true;
                client.onCompleted();
            }
        });
    }

    @Override
    public int window() {
        return options.getBufferSize();
    }

    @Override
    public boolean isReady() {
        return !gone && !ended && client.isReady();
    }

    @Override
    public void deliver(GroupEvent event, int retries) {
        boolean textIds = options.getUuidOption().hasString();
        byte[] message = textIds ? TextIds.in(event.message()) : event.message();
        client.onNext(RetriedAnswers.event(message, retries));
    }

    @Override
    public void end(RuntimeException reason) {
        if (!ended && !client.isCancelled()) {
            ended = true;
            client.onError(CallAnswer.status(reason));
        }
    }
}
