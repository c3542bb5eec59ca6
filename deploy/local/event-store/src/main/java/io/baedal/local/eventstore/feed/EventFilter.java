package io.baedal.local.eventstore.feed;

import io.baedal.local.eventstore.log.EventSummary;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Which events of the log a reader wants.
///
/// @param matches tells by stream and type
public record EventFilter(Predicate<EventSummary> matches) {

    /// Events whose text, the stream's name or the event's type, begins with one of the prefixes.
    public static EventFilter prefixes(Function<EventSummary, String> text, List<String> prefixes) {
        List<String> wanted = List.copyOf(prefixes);
        return new EventFilter(event -> wanted.stream().anyMatch(text.apply(event)::startsWith));
    }

    /// Events in whose text, the stream's name or the event's type, the expression is found somewhere.
    ///
    /// @throws io.grpc.StatusRuntimeException if it is not a regular expression
    public static EventFilter regex(Function<EventSummary, String> text, String expression) {
        try {
            Pattern pattern = Pattern.compile(expression);
            return new EventFilter(event -> pattern.matcher(text.apply(event)).find());
        } catch (PatternSyntaxException e) {
            throw Refusals.invalid("The filter is not a regular expression: " + e.getDescription());
        }
    }

    /// Whether the event is wanted.
    public boolean wants(EventSummary event) {
        return matches.test(event);
    }
}
