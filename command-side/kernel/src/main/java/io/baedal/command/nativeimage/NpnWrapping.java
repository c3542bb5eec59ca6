package io.baedal.command.nativeimage;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.grpc.netty.shaded.io.netty.handler.ssl.JdkApplicationProtocolNegotiator;
import javax.net.ssl.SSLEngine;

/// NPN went before HTTP/2 came; nothing asks for it, and its engine is not linked.
@SuppressWarnings("deprecation") // the types of its signature are old, and still those in use
@TargetClass(className = "io.grpc.netty.shaded.io.netty.handler.ssl.JdkNpnApplicationProtocolNegotiator$1")
final class NpnWrapping {
    private NpnWrapping() {}

    @Substitute
    public SSLEngine wrapSslEngine(SSLEngine engine, JdkApplicationProtocolNegotiator negotiator, boolean server) {
        throw new UnsupportedOperationException("NPN");
    }
}
