package io.baedal.edge.route;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads Gateway API routes from YAML (several documents, other kinds are passed over).
///
/// Understood: path matches `PathPrefix` and `Exact`, methods, the `URLRewrite` filter with `ReplacePrefixMatch`, one
/// backend for each rule, `timeouts.request`. Anything else is refused with {@link UnusableRoutes}: a route that is
/// half obeyed is worse than none.
public final class RouteFile {

    private final ObjectMapper yaml =
            new YAMLMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private final Map<String, URI> backends;

    /// @param backends the address of each backend by name
    public RouteFile(Map<String, URI> backends) {
        this.backends = backends;
    }

    /// Reads the routes of a file.
    public RouteTable read(Reader text) {
        List<Route> routes = new ArrayList<>();
        try (MappingIterator<JsonNode> documents =
                yaml.readerFor(JsonNode.class).readValues(text)) {
            while (documents.hasNext()) {
                if (documents.next() instanceof ObjectNode document && isHttpRoute(document)) {
                    routes.addAll(routesOf(yaml.treeToValue(document, HttpRoute.class)));
                }
            }
        } catch (IOException e) {
            throw new UnusableRoutes("The route file can't be read: " + e.getMessage(), e);
        }
        return new RouteTable(routes);
    }

    private static boolean isHttpRoute(ObjectNode document) {
        boolean is = "HTTPRoute".equals(document.path("kind").asText());
        document.remove(List.of("apiVersion", "kind", "status"));
        return is;
    }

    private List<Route> routesOf(HttpRoute route) {
        if (route.metadata() == null || route.spec() == null || route.spec().rules() == null) {
            throw new UnusableRoutes("An HTTPRoute has no metadata or no spec.rules");
        }
        List<Route> routes = new ArrayList<>();
        for (HttpRoute.Rule rule : route.spec().rules()) {
            for (HttpRoute.Match match : orAll(rule.matches())) {
                routes.add(routeOf(route.metadata(), rule, match));
            }
        }
        return routes;
    }

    private static List<HttpRoute.Match> orAll(List<HttpRoute.Match> matches) {
        return matches == null || matches.isEmpty() ? List.of(new HttpRoute.Match(null, null)) : matches;
    }

    private Route routeOf(HttpRoute.Metadata metadata, HttpRoute.Rule rule, HttpRoute.Match match) {
        HttpRoute.PathMatch path = match.path() == null ? new HttpRoute.PathMatch("PathPrefix", "/") : match.path();
        return new Route(
                metadata.name(),
                isExact(path, metadata),
                path(path, metadata),
                Optional.ofNullable(match.method()).map(HttpMethod::valueOf),
                replacement(rule, metadata),
                backend(rule, metadata),
                Optional.ofNullable(rule.timeouts())
                        .map(HttpRoute.Timeouts::request)
                        .map(RouteFile::duration),
                TokenRule.of(metadata.annotation(TokenRule.ANNOTATION, "always")));
    }

    private static String path(HttpRoute.PathMatch path, HttpRoute.Metadata metadata) {
        boolean root = isExact(path, metadata) && path.value().equals("/");
        return root ? "/" : withoutSlashAtEnd(path.value());
    }

    private static boolean isExact(HttpRoute.PathMatch path, HttpRoute.Metadata metadata) {
        String type = path.type() == null ? "PathPrefix" : path.type();
        return switch (type) {
            case "Exact" -> true;
            case "PathPrefix" -> false;
            default -> throw new UnusableRoutes(metadata.name() + ": the edge knows no path match " + type);
        };
    }

    private static Optional<String> replacement(HttpRoute.Rule rule, HttpRoute.Metadata metadata) {
        if (rule.filters() == null || rule.filters().isEmpty()) {
            return Optional.empty();
        }
        HttpRoute.Filter filter = rule.filters().getFirst();
        if (rule.filters().size() > 1
                || !"URLRewrite".equals(filter.type())
                || filter.urlRewrite() == null
                || filter.urlRewrite().path() == null
                || filter.urlRewrite().path().replacePrefixMatch() == null) {
            throw new UnusableRoutes(
                    metadata.name() + ": the edge knows only one URLRewrite filter with ReplacePrefixMatch in a rule");
        }
        return Optional.of(withoutSlashAtEnd(filter.urlRewrite().path().replacePrefixMatch()));
    }

    private URI backend(HttpRoute.Rule rule, HttpRoute.Metadata metadata) {
        if (rule.backendRefs() == null || rule.backendRefs().size() != 1) {
            throw new UnusableRoutes(metadata.name() + ": the edge wants one backend in each rule");
        }
        String name = rule.backendRefs().getFirst().name();
        URI address = backends.get(name);
        if (address == null || address.getHost() == null || address.getPort() < 0) {
            throw new UnusableRoutes(metadata.name() + ": set baedal.edge.backends." + name + "=http://host:port");
        }
        return address;
    }

    private static Duration duration(String text) {
        if (!text.matches("\\d{1,6}(ms|s|m)")) {
            throw new UnusableRoutes("A time limit looks like 500ms, 10s or 1m, not " + text);
        }
        long number = Long.parseLong(text.replaceAll("\\D", ""));
        return text.endsWith("ms")
                ? Duration.ofMillis(number)
                : text.endsWith("s") ? Duration.ofSeconds(number) : Duration.ofMinutes(number);
    }

    private static String withoutSlashAtEnd(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
