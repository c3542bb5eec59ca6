package io.baedal.projections.operations.verify;

import io.baedal.events.DomainEvent;
import io.baedal.projections.fold.Discards;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.operations.StoreUnavailable;
import io.baedal.projections.operations.documents.FoundDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Looks at some hundred streams, several at the same time, beside their documents, which are read together.
final class FirstLooks {
    private static final int AT_THE_SAME_TIME = 8;

    private final Ground ground;
    private final Discards discards;
    private final Map<String, Map<String, FoundDocument>> documents = new HashMap<>();

    FirstLooks(Ground ground, Discards discards, List<SourceStream<?, ?>> streams) {
        this.ground = ground;
        this.discards = discards;
        Map<String, Set<String>> ids = new HashMap<>();
        for (var stream : streams) {
            ids.computeIfAbsent(collection(stream), _ -> new LinkedHashSet<>()).add(stream.documentId());
        }
        ids.forEach((collection, each) ->
                documents.put(collection, ground.documents().load(collection, each)));
    }

    private String collection(SourceStream<?, ?> stream) {
        return stream.source().collection(ground.view());
    }

    /// What is in the documents and no source of the view writes, a list for each document.
    List<List<Difference>> strays() {
        List<List<Difference>> strays = new ArrayList<>();
        documents.forEach((collection, found) -> {
            var inCollection = new Strays(ground.view(), collection);
            found.values().forEach(document -> strays.add(inCollection.in(document)));
        });
        return strays;
    }

    /// What there is at each stream.
    List<StreamFinding> at(List<SourceStream<?, ?>> streams) {
        try (var threads = Executors.newFixedThreadPool(
                AT_THE_SAME_TIME, Thread.ofVirtual().factory())) {
            List<Callable<StreamFinding>> looks = new ArrayList<>();
            streams.forEach(stream -> looks.add(() -> look(stream)));
            List<StreamFinding> findings = new ArrayList<>();
            for (var finding : threads.invokeAll(looks)) {
                findings.add(answer(finding));
            }
            return findings;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("Reading streams was interrupted", interrupted);
        }
    }

    private <P, E extends DomainEvent> StreamFinding look(SourceStream<P, E> stream) {
        var found = documents.get(collection(stream)).get(stream.documentId());
        return new StreamCheck<>(stream, found, discards, ground.reader()).run();
    }

    private static StreamFinding answer(Future<StreamFinding> finding) throws InterruptedException {
        try {
            return finding.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
