package io.baedal.projections.operations.parked;

import io.baedal.projections.View;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.fold.Sources;
import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.Operator;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.VersionOnHand;
import io.baedal.projections.operations.documents.HeldRevisions;
import io.baedal.projections.operations.history.StreamReader;
import io.baedal.projections.operations.history.Throttle;
import io.baedal.projections.operations.journal.Changes;
import io.baedal.projections.operations.journal.JournalEntry;
import io.baedal.projections.store.ParkedStream;
import io.baedal.projections.store.StoredEvent;
import io.baedal.projections.store.ViewStore;
import io.baedal.projections.versions.Discarded;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What operators do about the parked streams of a version.
public final class ParkedOperations {
    private static final int MOST_LISTED = 1_000;

    private final Stores stores;
    private final View view;
    private final int number;
    private final Operator operator;
    private final ViewStore version;
    private final StreamReader reader;

    /// @param view with the fold that makes the version
    public ParkedOperations(Stores stores, View view, int version, Operator operator) {
        this.stores = stores;
        this.view = view;
        this.operator = operator;
        number = version;
        this.version = stores.version(view, version);
        reader = new StreamReader(stores, new Throttle(0));
    }

    /// The parked streams by name, the first thousand.
    public List<ParkedEntry> list() {
        return stores.ofViews(version.parked().list(MOST_LISTED)).stream()
                .map(this::entry)
                .toList();
    }

    private ParkedEntry entry(ParkedStream parked) {
        return new ParkedEntry(parked, Math.max(0, reader.head(parked.stream()) - parked.revision()));
    }

    /// One of them, with its event.
    ///
    /// @throws OperationRefused when it isn't parked
    public ParkedEvent show(String stream) {
        var parked = parked(stream);
        return new ParkedEvent(entry(parked), event(parked));
    }

    private StoredEvent event(ParkedStream parked) {
        return stores.ofEventStore(stores.log().read(parked.stream(), parked.revision(), 1)).stream()
                .findFirst()
                .orElse(null);
    }

    /// Folds the stream on from the event that it waits at, in order, as far as that can be done.
    ///
    /// @throws OperationRefused when it isn't parked
    public RetryOutcome retry(String stream) {
        VersionOnHand.require(stores, view, number);
        var before = parked(stream);
        var outcome = bring(stream);
        record(Changes.STREAM_RETRIED, details(before, outcome));
        return outcome;
    }

    /// Lets this view do without the event that the stream waits at, for ever and in all versions, and folds on
    /// with the next.
    ///
    /// @throws OperationRefused when it isn't parked, no reason was given, it isn't the event's fault, or another
    /// version has folded the event
    public RetryOutcome discard(String stream) {
        VersionOnHand.require(stores, view, number);
        if (operator.why() == null || operator.why().isBlank()) {
            throw new OperationRefused("An event is only discarded for a reason; say which");
        }
        var before = parked(stream);
        if (before.eventType().isEmpty()) {
            throw new OperationRefused(
                    "%s waits because its document can't be read, whatever the event is: %s. Repair the document %s"
                            .formatted(stream, before.error(), source(stream).documentId()));
        }
        new OtherVersions(stores, view, number).refuseIfFolded(source(stream), before.revision());
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var discarded = new Discarded(stream, before.revision(), operator.name(), operator.why(), now);
        stores.ofViews(stores.control(view.name()).discard(discarded));
        record(Changes.EVENT_DISCARDED, details(before, null));
        return bring(stream);
    }

    private RetryOutcome bring(String stream) {
        new StreamBringer(stores, view, number).bring(stream);
        return new RetryOutcome(
                stream,
                new HeldRevisions(stores, view, number).of(source(stream)),
                find(stream).orElse(null));
    }

    private SourceStream<?, ?> source(String stream) {
        return new Sources(view)
                .stream(stream).orElseThrow(() -> new OperationRefused(view.name() + " doesn't listen to " + stream));
    }

    private ParkedStream parked(String stream) {
        return find(stream)
                .orElseThrow(() -> new OperationRefused(
                        "%s is not parked in version %d of %s".formatted(stream, number, view.name())));
    }

    private Optional<ParkedStream> find(String stream) {
        return stores.ofViews(version.parked().find(stream));
    }

    private void record(String what, Map<String, Object> details) {
        stores.journal(view.name()).record(JournalEntry.now(what, operator, details));
    }

    private Map<String, Object> details(ParkedStream before, RetryOutcome outcome) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("version", number);
        details.put("stream", before.stream());
        details.put("revision", before.revision());
        details.put("type", before.eventType());
        details.put("error", before.error());
        if (outcome != null) {
            details.put("released", outcome.isReleased());
        }
        return details;
    }
}
