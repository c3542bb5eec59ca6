package io.baedal.projections.operations.verify;

import io.baedal.events.DomainEvent;
import io.baedal.projections.fold.Discards;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.store.LogPosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks at single streams and documents, and tells what differs from what may still be on its way. Used by one
/// thread, once.
final class Inquiry {
    private final Ground ground;
    private final List<StreamFinding> behind = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private Discards discards;

    Inquiry(Ground ground) {
        this.ground = ground;
        discards = ground.discards();
    }

    /// What folds pass over.
    Discards discards() {
        return discards;
    }

    /// Looks at a stream and what its document holds of it.
    void stream(SourceStream<?, ?> stream) {
        var finding = look(stream);
        if (!finding.differences().isEmpty()) {
            discards = ground.discards();
            finding = look(stream);
        }
        ground.findings().differs(finding.differences());
        if (finding.lacking() != null && finding.differences().isEmpty()) {
            isBehind(finding);
        }
    }

    private <P, E extends DomainEvent> StreamFinding look(SourceStream<P, E> stream) {
        var found = ground.documents().load(stream.source().collection(ground.view()), stream.documentId());
        return new StreamCheck<>(stream, found, discards, ground.reader()).run();
    }

    private void isBehind(StreamFinding finding) {
        if (ground.baseline().isParkedAfter(finding.stream().name(), finding.held())) {
            return;
        }
        if (ground.baseline().end() == null) {
            ground.findings().inFlight();
        } else {
            behind.add(finding);
        }
    }

    /// Whether there are as many differences by now as are kept.
    boolean hasEnough() {
        return ground.findings().isFull() || behind.size() >= VerifyReport.MOST_KEPT;
    }

    /// Takes note of a document that may be nobody's.
    void document(Candidate candidate) {
        candidates.add(candidate);
    }

    /// Judges all that can't be judged without knowing what happened since.
    ///
    /// @param since the baseline's end, or what was taken for it
    void judge(LogPosition since) {
        Set<String> names =
                behind.stream().map(finding -> finding.stream().name()).collect(Collectors.toSet());
        var tail = new Tail(ground.sources(), names, candidates);
        tail.read(ground.history(), since);
        behind.forEach(finding -> judge(finding, tail));
        candidates.forEach(candidate -> judge(candidate, tail));
    }

    private void judge(StreamFinding finding, Tail tail) {
        long missed = tail.firstRevision(finding.stream().name()).orElse(finding.head() + 1) - 1;
        if (missed <= finding.held()) {
            ground.findings().inFlight();
        } else {
            ground.findings().differs(List.of(finding.behind(missed)));
        }
    }

    private void judge(Candidate candidate, Tail tail) {
        Map<String, Difference> nobodys = new LinkedHashMap<>(candidate.parts());
        for (var category : candidate.parts().keySet()) {
            tail.writer(category, candidate.documentId()).ifPresent(stream -> {
                nobodys.remove(category);
                stream(stream);
            });
        }
        boolean orphan =
                candidate.whole() != null && nobodys.size() == candidate.parts().size();
        ground.findings().differs(orphan ? List.of(candidate.whole()) : List.copyOf(nobodys.values()));
    }
}
