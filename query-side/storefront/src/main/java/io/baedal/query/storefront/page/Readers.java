package io.baedal.query.storefront.page;

import io.baedal.query.storefront.Visitor;
import io.baedal.query.storefront.rest.Visitors;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells who reads: by the cookies of their browser, and by what they choose in the address.
@Singleton
final class Readers {
    private static final String LANGUAGE = "lang";
    private static final String DISTRICT = "district";

    private final Visitors visitors;
    private final Assets assets;

    Readers(Visitors visitors, Assets assets) {
        this.visitors = visitors;
        this.assets = assets;
    }

    /// @param here the place that the page belongs to, or null
    Uni<Reader> of(HttpServerRequest request, Place here) {
        return visitors.current()
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(Visitor.UNKNOWN)
                .map(visitor -> reader(request, here, visitor));
    }

    private Reader reader(HttpServerRequest request, Place here, Visitor visitor) {
        var choices = new ArrayList<NewCookie>();
        var language = language(request, choices);
        var district = district(request, choices);
        var frame = new Frame(
                language, here, Address.without(LANGUAGE, request), visitor.isCustomer(), List.of(), assets.version());
        boolean stale = !visitor.isCustomer() && Cookies.value(request, Cookies.TOKEN) != null;
        return new Reader(frame, district.orElse(null), visitor, List.copyOf(choices), stale);
    }

    private static Language language(HttpServerRequest request, List<NewCookie> choices) {
        var chosen = request.getParam(LANGUAGE);
        var language = Language.wanted(
                chosen == null ? Cookies.value(request, Cookies.LANGUAGE) : chosen,
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        if (chosen != null) {
            choices.add(Cookies.remember(Cookies.LANGUAGE, language.tag(), request));
        }
        return language;
    }

    private static Optional<District> district(HttpServerRequest request, List<NewCookie> choices) {
        var chosen = request.getParam(DISTRICT);
        if (chosen == null) {
            return District.remembered(Cookies.value(request, Cookies.DISTRICT));
        }
        var district = District.named(chosen);
        choices.add(district.map(known -> Cookies.remember(Cookies.DISTRICT, known.name(), request))
                .orElseGet(() -> Cookies.forget(Cookies.DISTRICT, request)));
        return district;
    }
}
