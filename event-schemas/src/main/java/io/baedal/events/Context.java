package io.baedal.events;

import java.util.List;

/// A bounded context that publishes events: its aggregates and the topic of its notices.
public enum Context {
    SHOP("shop", List.of("owner", "shop", "menu")),
    CUSTOMER("customer", List.of("customer", "favourites")),
    REVIEW("review", List.of("review", "rating")),
    AD("ad", List.of("campaign"));

    private final String name;
    private final List<String> aggregates;

    Context(String name, List<String> aggregates) {
        this.name = name;
        this.aggregates = aggregates;
    }

    /// The context that owns an aggregate.
    ///
    /// @throws IllegalArgumentException when no context has such an aggregate
    public static Context of(String aggregate) {
        for (var context : values()) {
            if (context.aggregates.contains(aggregate)) {
                return context;
            }
        }
        throw new IllegalArgumentException("No context has an aggregate called '" + aggregate + "'");
    }

    /// The name used in topics, sources and resource paths.
    public String id() {
        return name;
    }

    /// The aggregates, which are also the stream categories, of this context.
    public List<String> aggregates() {
        return aggregates;
    }

    /// The Kafka topic of this context's notices.
    public String topic() {
        return "baedal." + name + ".changes";
    }

    /// The CloudEvents source of this context's notices.
    public String source() {
        return "/baedal/" + name;
    }
}
