package io.baedal.edge.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.http.HttpMethod;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteFileTest {

    private static final Map<String, URI> BACKENDS = Map.of(
            "shop", at(8101),
            "customer", at(8102),
            "review", at(8103),
            "ad", at(8104),
            "shop-display", at(8201),
            "ad-listing", at(8202),
            "search", at(8203),
            "favourites", at(8204),
            "storefront", at(8210));

    private static URI at(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /owners, 8101, /owners, true",
        "GET, /owners/o1, 8101, /owners/o1, true",
        "POST, /shops, 8101, /shops, true",
        "PUT, /shops/1/menu/items/2/price, 8101, /shops/1/menu/items/2/price, true",
        "DELETE, /shops/1, 8101, /shops/1, true",
        "GET, /shops, 8201, /shops, false",
        "GET, /shops/1, 8201, /shops/1, false",
        "HEAD, /shops/1, 8201, /shops/1, false",
        "GET, /source/shops/1, 8101, /shops/1, true",
        "GET, /source/shops, 8101, /shops, true",
        "GET, /shops/1/reviews, 8201, /shops/1/reviews, false",
        "POST, /customers, 8102, /customers, true",
        "GET, /customers/kim, 8102, /customers/kim, true",
        "PUT, /favourites/kim/shops/1, 8102, /favourites/kim/shops/1, true",
        "GET, /favourites/kim, 8204, /favourites/kim, true",
        "POST, /reviews, 8103, /reviews, true",
        "POST, /delivered-orders, 8103, /delivered-orders, true",
        "GET, /campaigns, 8104, /campaigns, true",
        "GET, /ads, 8202, /ads, false",
        "GET, /search, 8203, /search, false",
        "GET, /storefront/search, 8210, /storefront/search, false",
        "GET, /, 8210, /, false",
        "GET, /store/shops/1, 8210, /store/shops/1, false",
        "POST, /store/session, 8210, /store/session, false"
    })
    void leadsEveryRequestOfThePlatform(String method, String path, int port, String rewritten, boolean token) {
        HttpMethod asked = HttpMethod.valueOf(method);
        Route route = shipped().find(asked, path).orElseThrow();

        assertThat(route.backend().getPort()).isEqualTo(port);
        assertThat(route.rewritten(path)).isEqualTo(rewritten);
        assertThat(route.tokens().asksFor(asked)).isEqualTo(token);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /",
        "POST, /ads",
        "POST, /storefront/search",
        "GET, /source",
        "POST, /source/shops",
        "GET, /shopsX",
        "GET, /q/health"
    })
    void leadsNothingElse(String method, String path) {
        assertThat(shipped().find(HttpMethod.valueOf(method), path)).isEmpty();
    }

    @Test
    void asksForATokenWhereNothingIsSaid() {
        Route route = read(route("{ type: Exact, value: /a }", "")).all().getFirst();

        assertThat(route.tokens()).isEqualTo(TokenRule.ALWAYS);
        assertThat(route.matchesPath("/a/b")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filters: [{ type: RequestMirror }]",
                "filters: [{ type: URLRewrite, urlRewrite: { hostname: a } }]",
                "timeouts: { request: soon }",
                "retry: { attempts: 3 }"
            })
    void refusesWhatItWouldNotObey(String rule) {
        assertThatThrownBy(() -> read(route("{ type: PathPrefix, value: /a }", rule)))
                .isInstanceOf(UnusableRoutes.class);
    }

    @Test
    void refusesAPathMatchThatItDoesNotKnow() {
        assertThatThrownBy(() -> read(route("{ type: RegularExpression, value: a.* }", "")))
                .isInstanceOf(UnusableRoutes.class)
                .hasMessageContaining("RegularExpression");
    }

    @Test
    void namesTheKeyOfAnUnknownBackend() {
        assertThatThrownBy(() -> new RouteFile(Map.of()).read(new StringReader(route("{ value: /a }", ""))))
                .hasMessageContaining("baedal.edge.backends.shop=");
    }

    private static RouteTable shipped() {
        return new RouteFile(BACKENDS)
                .read(new InputStreamReader(
                        RouteFileTest.class.getResourceAsStream("/routes.yaml"), StandardCharsets.UTF_8));
    }

    private static RouteTable read(String yaml) {
        return new RouteFile(BACKENDS).read(new StringReader(yaml));
    }

    private static String route(String path, String rule) {
        return """
                apiVersion: gateway.networking.k8s.io/v1
                kind: HTTPRoute
                metadata: { name: a }
                spec:
                  rules:
                    - matches: [{ path: %s }]
                      backendRefs: [{ name: shop }]
                      %s
                """.formatted(path, rule);
    }
}
