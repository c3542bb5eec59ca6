package io.baedal.projections.cli.status;

import io.baedal.projections.cli.terminal.Complaint;
import io.baedal.projections.operations.Stores;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Asks the stores how views are doing, once or again and again. Needs no service to answer.
public final class Survey implements AutoCloseable {
    private final Stores stores;
    private final Owners owners;
    private final Map<String, ViewSurvey> surveys = new ConcurrentHashMap<>();

    public Survey(Stores stores) {
        this.stores = stores;
        owners = new Owners(stores.broker(), stores.timeLimit());
    }

    /// How these views are doing now. A view whose stores don't answer is one of them, unhealthy.
    public List<ViewStatus> of(List<String> views) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<ViewStatus>> questions = new ArrayList<>();
            views.forEach(view -> questions.add(() -> status(view)));
            return threads.invokeAll(questions).stream().map(Future::resultNow).toList();
        }
    }

    private ViewStatus status(String view) {
        try {
            return surveys.computeIfAbsent(view, name -> new ViewSurvey(name, stores, owners))
                    .now();
        } catch (RuntimeException failure) {
            return ViewStatus.unknown(view, Complaint.of(failure));
        }
    }

    @Override
    public void close() {
        owners.close();
    }
}
