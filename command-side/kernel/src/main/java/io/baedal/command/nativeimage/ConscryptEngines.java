package io.baedal.command.nativeimage;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import javax.net.ssl.SSLEngine;

/// There is no Conscrypt in the image.
@TargetClass(className = "io.grpc.netty.shaded.io.netty.handler.ssl.Conscrypt")
final class ConscryptEngines {
    private ConscryptEngines() {}

    @Substitute
    static boolean isAvailable() {
        return false;
    }

    @Substitute
    static boolean isEngineSupported(SSLEngine engine) {
        return false;
    }
}
