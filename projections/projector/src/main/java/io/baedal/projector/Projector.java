package io.baedal.projector;

import io.baedal.projections.Folds;
import io.baedal.projections.View;
import io.baedal.projections.Views;
import io.baedal.projections.kafka.NoticeFeed;
import io.baedal.projections.kurrent.EventStoreConnection;
import io.baedal.projections.kurrent.KurrentLog;
import io.baedal.projections.mongo.MongoViewControl;
import io.baedal.projections.mongo.MongoViewStore;
import io.baedal.projections.run.Projection;
import io.baedal.projections.run.ProjectionLoop;
import io.baedal.projections.versions.ViewControl;
import io.baedal.projector.config.Instance;
import io.baedal.projector.config.ProjectorConfig;
import io.baedal.projector.status.ProjectionMetrics;
import io.baedal.projector.status.ViewMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps the configured views from the service's start to its end.
@ApplicationScoped
public class Projector {
    private final ProjectorConfig config;
    private final EventStoreConnection eventStore;
    private final ReactiveMongoClient mongo;
    private final Map<String, Object> kafka;
    private final MeterRegistry meters;
    private final List<ViewKeeper> keepers;

    Projector(
            ProjectorConfig config,
            EventStoreConnection eventStore,
            ReactiveMongoClient mongo,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            MeterRegistry meters) {
        this.config = config;
        this.eventStore = eventStore;
        this.mongo = mongo;
        this.kafka = kafka;
        this.meters = meters;
        keepers = Views.named(config.views().orElse(List.of())).stream()
                .map(this::keeper)
                .toList();
    }

    private ViewKeeper keeper(Folds folds) {
        var timeLimit = config.timeLimit();
        var control = MongoViewControl.of(mongo.unwrap(), folds.view(), timeLimit);
        var view = new KeptView(folds, (fold, number) -> version(fold, number, control));
        new ViewMetrics(view).show(meters);
        var feed = new NoticeFeed(folds.view(), folds.topics(), view::hint, kafka(folds.view()), config.drain());
        return new ViewKeeper(view, control, feed, Instance.name(config), timeLimit);
    }

    private KeptVersion version(View fold, int number, ViewControl control) {
        var settings = config.settings();
        var metrics = new ProjectionMetrics(meters, fold.name(), number);
        var projection = new Projection(
                fold,
                number,
                new KurrentLog(eventStore, settings.timeLimit()),
                MongoViewStore.of(mongo.unwrap(), fold, number, settings.timeLimit()),
                control::discarded,
                settings,
                metrics);
        return new KeptVersion(projection, new ProjectionLoop(projection, settings), metrics);
    }

    private Map<String, Object> kafka(String view) {
        Map<String, Object> connection = new HashMap<>(kafka);
        config.instance().ifPresent(instance -> connection.put("group.instance.id", instance + "-" + view));
        return connection;
    }

    void start(@Observes StartupEvent started) {
        keepers.forEach(ViewKeeper::start);
    }

    void stop(@Observes ShutdownEvent stopping) {
        keepers.parallelStream().forEach(ViewKeeper::stop);
    }

    /// Who sees to each of the views.
    public List<ViewKeeper> keepers() {
        return keepers;
    }
}
