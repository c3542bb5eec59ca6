package io.baedal.edge.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.baedal.edge.EdgeSettings;
import jakarta.inject.Singleton;
import java.time.Duration;

/// One bucket for each client, for as many clients as are allowed to be remembered. Thread-safe, never blocks.
@Singleton
public class RateLimiter {

    private final EdgeSettings.RateLimit settings;
    private final Cache<String, TokenBucket> buckets;

    RateLimiter(EdgeSettings settings) {
        this.settings = settings.rateLimit();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(this.settings.clients())
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }

    /// Counts a request of a client.
    public Grant take(String client) {
        long now = System.nanoTime();
        return buckets.get(client, c -> new TokenBucket(settings.perSecond(), settings.burst(), now))
                .take(now);
    }

    /// The policy, for the header `RateLimit-Policy`.
    public String policy() {
        return "\"client\";q=" + settings.burst() + ";w=" + Math.ceilDiv(settings.burst(), settings.perSecond());
    }
}
