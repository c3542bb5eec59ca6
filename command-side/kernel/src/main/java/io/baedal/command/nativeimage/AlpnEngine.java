package io.baedal.command.nativeimage;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.TargetClass;
import io.grpc.netty.shaded.io.netty.handler.ssl.JdkApplicationProtocolNegotiator;
import javax.net.ssl.SSLEngine;

/// The JDK's own TLS engine, as Netty wraps it.
@SuppressWarnings("deprecation") // the types of its signature are old, and still those in use
@TargetClass(className = "io.grpc.netty.shaded.io.netty.handler.ssl.JdkAlpnSslEngine")
final class AlpnEngine {
    @Alias
    AlpnEngine(SSLEngine engine, JdkApplicationProtocolNegotiator negotiator, boolean server) {}
}
