package io.baedal.relay.announce;

import io.baedal.events.Context;
import io.baedal.events.StreamNames;
import io.kurrent.dbclient.SubscriptionFilter;
import io.kurrent.dbclient.SubscriptionFilterBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which streams are announced, and on which topic. Immutable.
public final class Routes {
    private final Map<String, String> topicByAggregate;

    private Routes(Map<String, String> topicByAggregate) {
        this.topicByAggregate = Map.copyOf(topicByAggregate);
    }

    /// @param contexts names of contexts in the event catalogue
    /// @param topics by context name, where the catalogue's isn't wanted
    /// @throws IllegalArgumentException when a context isn't in the catalogue, or there is none
    public static Routes of(List<String> contexts, Map<String, String> topics) {
        var byAggregate = new HashMap<String, String>();
        for (var name : contexts) {
            var context = named(name);
            var topic = topics.getOrDefault(name, context.topic());
            context.aggregates().forEach(aggregate -> byAggregate.put(aggregate, topic));
        }
        if (byAggregate.isEmpty()) {
            throw new IllegalArgumentException("A relay needs a context: see baedal.relay.contexts");
        }
        return new Routes(byAggregate);
    }

    private static Context named(String name) {
        for (var context : Context.values()) {
            if (context.id().equals(name)) {
                return context;
            }
        }
        throw new IllegalArgumentException("There is no context '" + name + "' in the event catalogue");
    }

    /// All topics, in order.
    public Set<String> topics() {
        return new TreeSet<>(topicByAggregate.values());
    }

    /// The topic of a stream that passed the filter.
    String topic(String stream) {
        return topicByAggregate.get(StreamNames.category(stream));
    }

    /// Lets the store skip every other stream. A regular expression, because the client takes one prefix only.
    public SubscriptionFilterBuilder filter() {
        var categories = String.join("|", new TreeSet<>(topicByAggregate.keySet()));
        return SubscriptionFilter.newBuilder()
                .withMaxWindow(500)
                .withStreamNameRegularExpression("^(" + categories + ")-");
    }
}
