package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.log.EventLog;
import io.grpc.stub.StreamObserver;
import io.kurrentdb.protocol.v2.streams.AppendRequest;
import io.kurrentdb.protocol.v2.streams.AppendSessionResponse;
import io.kurrentdb.protocol.v2.streams.StreamsServiceGrpc;

/// Version 2 of the protocol's streams service: appends to several streams at once.
final class SessionsService extends StreamsServiceGrpc.StreamsServiceImplBase {

    private final EventLog log;
    private final AppendLimits limits;

    SessionsService(EventLog log, AppendLimits limits) {
        this.log = log;
        this.limits = limits;
    }

    @Override
    public StreamObserver<AppendRequest> appendSession(StreamObserver<AppendSessionResponse> client) {
        return new SessionCall(log, limits, client);
    }
}
