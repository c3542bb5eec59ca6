package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.feed.AllRead;
import io.baedal.local.eventstore.feed.AllSubscription;
import io.baedal.local.eventstore.feed.Feed;
import io.baedal.local.eventstore.feed.Pump;
import io.baedal.local.eventstore.feed.Refusals;
import io.baedal.local.eventstore.feed.ResolvedLinks;
import io.baedal.local.eventstore.feed.Shape;
import io.baedal.local.eventstore.feed.StreamRead;
import io.baedal.local.eventstore.feed.StreamSubscription;
import io.baedal.local.eventstore.feed.Subscribers;
import io.baedal.local.eventstore.feed.TextIds;
import io.baedal.local.eventstore.log.EventLog;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadReq.Options;
import java.util.concurrent.Executor;

/// Answers reads and subscriptions. Thread-safe.
final class Reads {

    private static final int SEND_AHEAD_BYTES = 256 * 1024;

    private final EventLog log;
    private final Subscribers subscribers;
    private final OpenCalls open;
    private final Executor readers;

    Reads(EventLog log, Subscribers subscribers, OpenCalls open, Executor readers) {
        this.log = log;
        this.subscribers = subscribers;
        this.open = open;
        this.readers = readers;
    }

    void read(ReadReq request, StreamObserver<byte[]> observer) {
        ServerCallStreamObserver<byte[]> client = (ServerCallStreamObserver<byte[]>) observer;
        try {
            Options options = request.getOptions();
            if (options.hasSubscription()) {
                subscribe(options, client);
            } else {
                start(new Pump(feed(options), client, readers), client, () -> {});
            }
        } catch (StatusRuntimeException e) {
            client.onError(e);
        }
    }

    private void subscribe(Options options, ServerCallStreamObserver<byte[]> client) {
        Pump pump = new Pump(feed(options), client, readers);
        Runnable leave = options.hasAll() ? subscribers.addToAll(pump) : subscribers.addToStream(stream(options), pump);
        start(pump, client, leave);
    }

    private void start(Pump pump, ServerCallStreamObserver<byte[]> client, Runnable leave) {
        Runnable forget = open.add(pump::stop);
        Runnable end = () -> {
            leave.run();
            forget.run();
        };
        client.setOnReadyThreshold(SEND_AHEAD_BYTES);
        client.setOnReadyHandler(pump::wake);
        client.setOnCancelHandler(end);
        client.setOnCloseHandler(end);
        pump.wake();
    }

    private Feed feed(Options options) {
        boolean forwards = options.getReadDirection() == Options.ReadDirection.Forwards;
        if (options.hasSubscription() && !forwards) {
            throw Refusals.invalid("A subscription reads forwards");
        }
        return switch (options.getStreamOptionCase()) {
            case STREAM -> options.hasSubscription() ? streamSubscription(options) : streamRead(options, forwards);
            case ALL -> options.hasSubscription() ? allSubscription(options) : allRead(options, forwards);
            case STREAMOPTION_NOT_SET -> throw Refusals.invalid("The read names neither a stream nor $all");
        };
    }

    private Feed streamRead(Options options, boolean forwards) {
        long revision = switch (options.getStream().getRevisionOptionCase()) {
            case REVISION -> options.getStream().getRevision();
            case START -> 0;
            case END -> -1;
            case REVISIONOPTION_NOT_SET -> throw Refusals.invalid("The read has no starting point");
        };
        boolean positions = options.getControlOption().getCompatibility() >= 1;
        return new StreamRead(
                log,
                new StreamRead.Request(stream(options), revision, forwards, count(options), positions, shape(options)));
    }

    private Feed allRead(Options options, boolean forwards) {
        long position = switch (options.getAll().getAllOptionCase()) {
            case POSITION -> options.getAll().getPosition().getCommitPosition();
            case START -> 0;
            case END -> Long.MAX_VALUE;
            case ALLOPTION_NOT_SET -> throw Refusals.invalid("The read has no starting point");
        };
        long from = position < 0 ? Long.MAX_VALUE : position;
        return new AllRead(
                log, new AllRead.Request(from, forwards, count(options), Filters.of(options), shape(options)));
    }

    private Feed streamSubscription(Options options) {
        long next = switch (options.getStream().getRevisionOptionCase()) {
            case REVISION -> options.getStream().getRevision() + 1;
            case START -> 0;
            case END -> StreamSubscription.LIVE;
            case REVISIONOPTION_NOT_SET -> throw Refusals.invalid("The subscription has no starting point");
        };
        return new StreamSubscription(log, stream(options), next, shape(options));
    }

    private Feed allSubscription(Options options) {
        long after = switch (options.getAll().getAllOptionCase()) {
            case POSITION -> options.getAll().getPosition().getCommitPosition();
            case START -> 0;
            case END -> log.lastPosition();
            case ALLOPTION_NOT_SET -> throw Refusals.invalid("The subscription has no starting point");
        };
        long from = after < 0 ? log.lastPosition() : after;
        return new AllSubscription(log, from, Filters.ofSubscription(options), shape(options));
    }

    private static long count(Options options) {
        long count = options.getCount();
        return count < 0 ? Long.MAX_VALUE : count;
    }

    private static String stream(Options options) {
        String name = options.getStream().getStreamIdentifier().getStreamName().toStringUtf8();
        if (name.isEmpty()) {
            throw Refusals.invalid("The read names no stream");
        }
        return name;
    }

    private Shape shape(Options options) {
        Shape shape = options.getResolveLinks() ? new ResolvedLinks(log) : Shape.STORED;
        return options.getUuidOption().hasString() ? new TextIds(shape) : shape;
    }
}
