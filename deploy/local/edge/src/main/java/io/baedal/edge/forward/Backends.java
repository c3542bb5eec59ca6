package io.baedal.edge.forward;

import io.baedal.edge.EdgeSettings;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

/// The pooled client of all backends. It never repeats a request by itself.
@Singleton
public class Backends {

    private final HttpClient client;

    Backends(Vertx vertx, EdgeSettings settings) {
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(settings.connectTimeout().toMillis()))
                .setKeepAliveTimeout(30)
                .setMaxWaitQueueSize(settings.waiting())
                .setMaxHeaderSize(32 * 1024)
                .setDecompressionSupported(false);
        this.client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(settings.connections()));
    }

    HttpClient client() {
        return client;
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
