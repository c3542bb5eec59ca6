package io.baedal.eventstore.contract;

import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Metadata;
import io.grpc.stub.MetadataUtils;
import io.kurrent.dbclient.proto.serverfeatures.ServerFeaturesGrpc;
import io.kurrent.dbclient.proto.streams.StreamsGrpc;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// The protocol's own stubs, for what the client's library does not offer.
final class Stubs {

    private static final ManagedChannel CHANNEL = channel(URI.create(StoreUnderTest.address()));

    private Stubs() {}

    static StreamsGrpc.StreamsStub streams() {
        return StreamsGrpc.newStub(CHANNEL);
    }

    static ServerFeaturesGrpc.ServerFeaturesBlockingStub features() {
        return ServerFeaturesGrpc.newBlockingStub(CHANNEL);
    }

    private static ManagedChannel channel(URI address) {
        ManagedChannelBuilder<?> builder =
                ManagedChannelBuilder.forAddress(address.getHost(), address.getPort() < 0 ? 2113 : address.getPort());
        if (String.valueOf(address.getQuery()).contains("tls=false")) {
            builder.usePlaintext();
        }
        if (address.getUserInfo() != null) {
            builder.intercept(MetadataUtils.newAttachHeadersInterceptor(authorization(address.getUserInfo())));
        }
        ManagedChannel channel = builder.build();
        Runtime.getRuntime().addShutdownHook(new Thread(channel::shutdownNow));
        return channel;
    }

    private static Metadata authorization(String user) {
        Metadata headers = new Metadata();
        headers.put(
                Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER),
                "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8)));
        return headers;
    }
}
