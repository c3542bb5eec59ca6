package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.feed.AllSubscription;
import io.baedal.local.eventstore.feed.EventFilter;
import io.baedal.local.eventstore.feed.Refusals;
import io.baedal.local.eventstore.log.EventSummary;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadReq.Options;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadReq.Options.FilterOptions;
import java.util.Optional;
import java.util.function.Function;

/// Reads filters out of the protocol's messages.
final class Filters {

    /// How many events a server looks at between two checkpoints if the client does not say.
    private static final int DEFAULT_WINDOW = 32;

    private Filters() {}

    static AllSubscription.Filtered ofSubscription(Options options) {
        FilterOptions filter = options.getFilter();
        long window = filter.hasMax() ? Integer.toUnsignedLong(filter.getMax()) : DEFAULT_WINDOW;
        long interval = window * Integer.toUnsignedLong(filter.getCheckpointIntervalMultiplier());
        return new AllSubscription.Filtered(of(options), Math.max(1, interval));
    }

    /// The filter that was asked for, if one was.
    static Optional<EventFilter> of(Options options) {
        if (!options.hasFilter()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (options.getFilter().getFilterCase()) {
                    case STREAM_IDENTIFIER ->
                        filter(EventSummary::stream, options.getFilter().getStreamIdentifier());
                    case EVENT_TYPE ->
                        filter(EventSummary::type, options.getFilter().getEventType());
                    case FILTER_NOT_SET -> throw Refusals.invalid("The filter says nothing");
                });
    }

    private static EventFilter filter(Function<EventSummary, String> text, FilterOptions.Expression expression) {
        return expression.getRegex().isEmpty()
                ? EventFilter.prefixes(text, expression.getPrefixList())
                : EventFilter.regex(text, expression.getRegex());
    }
}
