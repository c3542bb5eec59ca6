package io.baedal.projections.operations.verify;

import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.history.DocumentStreams;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Gatherers;

/// Verifies single streams: those that look wrong, or behind, are looked at once more.
final class StreamsVerification {
    private static final int AT_A_TIME = 200;

    private final Ground ground;
    private final Inquiry inquiry;
    private long looked;

    StreamsVerification(Ground ground) {
        this.ground = ground;
        inquiry = ground.inquiry();
    }

    /// @throws OperationRefused when the view doesn't listen to one of them, or none of them says anything
    VerifyReport these(List<String> names) {
        Set<String> documents = new HashSet<>();
        names.stream().gather(Gatherers.windowFixed(AT_A_TIME)).forEach(some -> {
            List<SourceStream<?, ?>> streams = new ArrayList<>();
            for (var name : some) {
                var stream = known(name);
                streams.add(stream);
                documents.add(stream.source().collection(ground.view()) + "/" + stream.documentId());
            }
            look(streams, names.size());
        });
        var report = end(documents.size());
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
        for (var collection : ground.documents().collections()) {
            ground.documents().ids(collection, id -> {
                if (id.isString() && slice.holds(id.asString().getValue(), salt)) {
                    chosen.add(id.asString().getValue());
                }
            });
        }
        chosen.stream().gather(Gatherers.windowFixed(AT_A_TIME)).forEach(some -> documents(some, chosen.size()));
        return end(chosen.size());
    }

    private void documents(List<String> ids, long of) {
        List<SourceStream<?, ?>> streams = new ArrayList<>();
        new DocumentStreams(ground.stores(), ground.view(), ground.settings().patience())
                .of(ids)
                .values()
                .forEach(streams::addAll);
        look(streams, of * ground.view().sources().size());
    }

    private void look(List<SourceStream<?, ?>> streams, long of) {
        var looks = new FirstLooks(ground, inquiry.discards(), streams);
        looks.strays().forEach(ground.findings()::differs);
        for (var finding : looks.at(streams)) {
            ground.findings().streams(finding.head() < 0 ? 0 : 1);
            if (finding.lacking() != null || !finding.differences().isEmpty()) {
                inquiry.stream(finding.stream());
            }
        }
        looked += streams.size();
        ground.listener().progress(looked, Math.min(1, looked / (double) of));
    }

    private SourceStream<?, ?> known(String name) {
        return ground.sources().stream(name)
                .orElseThrow(() -> new OperationRefused("%s doesn't listen to %s, only to %s"
                        .formatted(ground.view().name(), name, ground.sources().categories())));
    }

    private VerifyReport end(long documents) {
        ground.findings().documents(documents);
        inquiry.judge(ground.baseline().end());
        ground.listener().progress(looked, 1);
        return ground.findings().report();
    }
}
