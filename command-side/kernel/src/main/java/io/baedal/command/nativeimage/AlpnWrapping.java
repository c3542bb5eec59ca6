package io.baedal.command.nativeimage;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.grpc.netty.shaded.io.netty.buffer.ByteBufAllocator;
import io.grpc.netty.shaded.io.netty.handler.ssl.JdkApplicationProtocolNegotiator;
import javax.net.ssl.SSLEngine;

/// Always takes the JDK's engine, and links neither Jetty's nor Conscrypt's.
@SuppressWarnings("deprecation") // the types of its signature are old, and still those in use
@TargetClass(className = "io.grpc.netty.shaded.io.netty.handler.ssl.JdkAlpnApplicationProtocolNegotiator$AlpnWrapper")
final class AlpnWrapping {
    private AlpnWrapping() {}

    @Substitute
    public SSLEngine wrapSslEngine(
            SSLEngine engine, ByteBufAllocator allocator, JdkApplicationProtocolNegotiator negotiator, boolean server) {
        return (SSLEngine) (Object) new AlpnEngine(engine, negotiator, server);
    }
}
