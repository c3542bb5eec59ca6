package io.baedal.edge.route;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;

/// A Gateway API `HTTPRoute`, as far as the edge understands it. What it would have to obey and doesn't know is
/// refused.
record HttpRoute(Metadata metadata, Spec spec) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Metadata(String name, Map<String, String> annotations) {
        String annotation(String key, String otherwise) {
            return annotations == null ? otherwise : annotations.getOrDefault(key, otherwise);
        }
    }

    record Spec(List<Object> parentRefs, List<String> hostnames, List<Rule> rules) {}

    record Rule(
            String name, List<Match> matches, List<Filter> filters, List<BackendRef> backendRefs, Timeouts timeouts) {}

    record Match(PathMatch path, String method) {}

    record PathMatch(String type, String value) {}

    record Filter(String type, UrlRewrite urlRewrite) {}

    record UrlRewrite(PathRewrite path) {}

    record PathRewrite(String type, String replacePrefixMatch) {}

    record BackendRef(String group, String kind, String name, String namespace, Integer port, Integer weight) {}

    record Timeouts(String request, String backendRequest) {}
}
