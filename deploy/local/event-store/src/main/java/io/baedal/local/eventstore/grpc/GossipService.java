package io.baedal.local.eventstore.grpc;

import io.grpc.stub.StreamObserver;
import io.kurrent.dbclient.proto.gossip.GossipGrpc;
import io.kurrent.dbclient.proto.gossip.GossipOuterClass.ClusterInfo;
import io.kurrent.dbclient.proto.gossip.GossipOuterClass.EndPoint;
import io.kurrent.dbclient.proto.gossip.GossipOuterClass.MemberInfo;
import io.kurrent.dbclient.proto.shared.Shared;
import java.time.Instant;
import java.util.UUID;
import java.util.function.IntSupplier;

/// Tells discovering clients of the cluster: this one node, its leader.
final class GossipService extends GossipGrpc.GossipImplBase {

    private final UUID instance = UUID.randomUUID();
    private final String host;
    private final IntSupplier port;

    GossipService(String host, IntSupplier port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public void read(Shared.Empty request, StreamObserver<ClusterInfo> client) {
        MemberInfo self = MemberInfo.newBuilder()
                .setInstanceId(Shared.UUID
                        .newBuilder()
                        .setStructured(Shared.UUID
                                .Structured
                                .newBuilder()
                                .setMostSignificantBits(instance.getMostSignificantBits())
                                .setLeastSignificantBits(instance.getLeastSignificantBits())))
                .setTimeStamp(Instant.now().getEpochSecond() * 10_000_000)
                .setState(MemberInfo.VNodeState.Leader)
                .setIsAlive(true)
                .setHttpEndPoint(EndPoint.newBuilder().setAddress(host).setPort(port.getAsInt()))
                .build();
        client.onNext(ClusterInfo.newBuilder().addMembers(self).build());
        client.onCompleted();
    }
}
