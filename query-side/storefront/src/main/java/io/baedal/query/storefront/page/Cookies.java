package io.baedal.query.storefront.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Duration;

/// What a browser remembers for us. No script reads any of it, and no other site's request to change something
/// carries it.
final class Cookies {
    /// The customer's token.
    static final String TOKEN = "baedal-token";

    /// The language last chosen.
    static final String LANGUAGE = "baedal-lang";

    /// The district last chosen.
    static final String DISTRICT = "baedal-district";

    private static final Duration LONG = Duration.ofDays(365);

    private Cookies() {}

    /// The value, or null.
    static String value(HttpServerRequest request, String name) {
        var cookie = request.getCookie(name);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    /// A choice that is kept for a year.
    static NewCookie remember(String name, String value, HttpServerRequest request) {
        return cookie(name, value, (int) LONG.toSeconds(), request);
    }

    /// Something that is kept until the browser is closed.
    static NewCookie untilClosed(String name, String value, HttpServerRequest request) {
        return cookie(name, value, NewCookie.DEFAULT_MAX_AGE, request);
    }

    static NewCookie forget(String name, HttpServerRequest request) {
        return cookie(name, "", 0, request);
    }

    private static NewCookie cookie(String name, String value, int age, HttpServerRequest request) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .sameSite(SameSite.LAX)
                .secure(request.isSSL() || "https".equals(request.getHeader("X-Forwarded-Proto")))
                .build();
    }
}
