package io.baedal.local.eventstore.grpc;

import io.grpc.stub.StreamObserver;
import io.kurrent.dbclient.proto.serverfeatures.ServerFeaturesGrpc;
import io.kurrent.dbclient.proto.serverfeatures.Serverfeatures.SupportedMethod;
import io.kurrent.dbclient.proto.serverfeatures.Serverfeatures.SupportedMethods;
import io.kurrent.dbclient.proto.shared.Shared;
import java.util.List;
import java.util.stream.Stream;

/// Tells clients which methods they may call: those that are served, no others.
final class FeaturesService extends ServerFeaturesGrpc.ServerFeaturesImplBase {

    /// The version of the server whose behaviour this node follows.
    private static final String SERVER_VERSION = "25.0.0";

    private static final String STREAMS = "event_store.client.streams.streams";
    private static final String GROUPS = "event_store.client.persistent_subscriptions.persistentsubscriptions";

    private static final SupportedMethods METHODS = SupportedMethods.newBuilder()
            .setEventStoreServerVersion(SERVER_VERSION)
            .addAllMethods(of(STREAMS, "append", "delete", "tombstone"))
            .addMethods(method(STREAMS, "read").addFeatures("position").addFeatures("events"))
            .addMethods(method(STREAMS, "batchappend").addFeatures("deadline_duration"))
            .addAllMethods(of("kurrentdb.protocol.v2.streams.streamsservice", "appendsession"))
            .addAllMethods(of("event_store.client.operations.operations", "startscavenge", "stopscavenge"))
            .addAllMethods(toAll(of(GROUPS, "create", "update", "delete", "read", "getinfo", "list", "replayparked")))
            .addAllMethods(of(GROUPS, "restartsubsystem"))
            .addAllMethods(of("event_store.client.gossip.gossip", "read"))
            .addAllMethods(of("event_store.client.server_features.serverfeatures", "getsupportedmethods"))
            .build();

    @Override
    public void getSupportedMethods(Shared.Empty request, StreamObserver<SupportedMethods> client) {
        client.onNext(METHODS);
        client.onCompleted();
    }

    private static List<SupportedMethod> of(String service, String... methods) {
        return Stream.of(methods).map(name -> method(service, name).build()).toList();
    }

    private static SupportedMethod.Builder method(String service, String name) {
        return SupportedMethod.newBuilder().setServiceName(service).setMethodName(name);
    }

    /// The same methods, which may be called for `$all`, too.
    private static List<SupportedMethod> toAll(List<SupportedMethod> methods) {
        return methods.stream()
                .map(method -> method.toBuilder()
                        .addFeatures("stream")
                        .addFeatures("all")
                        .build())
                .toList();
    }
}
