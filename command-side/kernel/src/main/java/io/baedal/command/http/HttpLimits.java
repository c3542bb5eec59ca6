package io.baedal.command.http;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How much a request may bring: `baedal.http.max-body-size`, in bytes.
@Singleton
final class HttpLimits {
    private final int bodyBytes;

    HttpLimits(@ConfigProperty(name = "baedal.http.max-body-size", defaultValue = "262144") int bodyBytes) {
        this.bodyBytes = bodyBytes;
    }

    int bodyBytes() {
        return bodyBytes;
    }

    String bodySentence() {
        return "A body may have " + bodyBytes + " bytes";
    }
}
