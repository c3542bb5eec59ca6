package io.baedal.projections.operations.verify;

import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.history.DocumentStreams;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Verifies single streams, one after the other.
final class StreamsVerification {
    private static final int DOCUMENTS_AT_A_TIME = 200;

    private final Ground ground;
    private final Inquiry inquiry;
    private long looked;

    StreamsVerification(Ground ground) {
        this.ground = ground;
        inquiry = ground.inquiry();
    }

    /// @throws OperationRefused when the view doesn't listen to one of them, or none of them says anything
    VerifyReport these(List<String> names) {
        Map<String, List<SourceStream<?, ?>>> byDocument = new LinkedHashMap<>();
        for (var name : names) {
            var stream = known(name);
            byDocument
                    .computeIfAbsent(stream.documentId(), _ -> new ArrayList<>())
                    .add(stream);
        }
        byDocument.forEach((id, streams) -> document(id, streams, names.size()));
        var report = end(byDocument.size());
        if (report.streams() == 0 && report.isClean()) {
            throw new OperationRefused(
                    "There is no stream " + String.join(" or ", names) + ", and nothing of it in a document");
        }
        return report;
    }

    VerifyReport sample(double share) {
        var slice = Slice.share(share);
        int salt = new Random().nextInt();
        Set<String> chosen = new HashSet<>();
        for (var source : ground.view().sources()) {
            ground.documents().ids(source.collection(ground.view()), id -> {
                if (id.isString() && slice.holds(id.asString().getValue(), salt)) {
                    chosen.add(id.asString().getValue());
                }
            });
        }
        var ids = new ArrayList<>(chosen);
        for (int from = 0; from < ids.size(); from += DOCUMENTS_AT_A_TIME) {
            documents(ids.subList(from, Math.min(ids.size(), from + DOCUMENTS_AT_A_TIME)), ids.size());
        }
        return end(ids.size());
    }

    private void documents(List<String> ids, int of) {
        var streams = new DocumentStreams(
                ground.stores(), ground.view(), ground.settings().patience());
        streams.of(ids)
                .forEach((id, each) ->
                        document(id, each, (long) ground.view().sources().size() * of));
    }

    private void document(String id, List<SourceStream<?, ?>> streams, long of) {
        streams.forEach(this::look);
        strays(id, streams);
        ground.listener().progress(looked, Math.min(1, looked / (double) of));
    }

    private void strays(String id, List<SourceStream<?, ?>> streams) {
        streams.stream()
                .map(stream -> stream.source().collection(ground.view()))
                .distinct()
                .forEach(collection -> ground.findings()
                        .differs(new Strays(ground.view(), collection)
                                .in(ground.documents().load(collection, id))));
    }

    private SourceStream<?, ?> known(String name) {
        return ground.sources().stream(name)
                .orElseThrow(() -> new OperationRefused("%s doesn't listen to %s, only to %s"
                        .formatted(ground.view().name(), name, ground.sources().categories())));
    }

    private void look(SourceStream<?, ?> stream) {
        var finding = inquiry.stream(stream);
        ground.findings().streams(finding.head() < 0 ? 0 : 1);
        looked++;
    }

    private VerifyReport end(long documents) {
        ground.findings().documents(documents);
        inquiry.judge(ground.baseline().end());
        ground.listener().progress(looked, 1);
        return ground.findings().report();
    }
}
