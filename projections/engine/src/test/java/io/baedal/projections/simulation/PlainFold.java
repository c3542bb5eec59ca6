package io.baedal.projections.simulation;

import io.baedal.events.DomainEvent;
import io.baedal.projections.Source;
import java.util.List;
import org.bson.BsonDocument;

/// What a document should hold, by the shortest way there is: one event after the other.
final class PlainFold {
    private PlainFold() {}

    /// The source's fields after the first events of a stream; empty before the first.
    static <P, E extends DomainEvent> BsonDocument fields(Source<P, E> source, List<History.Fact> facts, long events) {
        if (events == 0) {
            return new BsonDocument();
        }
        P part = source.initial();
        for (var fact : facts.subList(0, (int) events)) {
            part = fact.passedOver()
                    ? part
                    : source.evolve(part, source.events().cast(fact.event()));
        }
        return source.format().write(part);
    }
}
