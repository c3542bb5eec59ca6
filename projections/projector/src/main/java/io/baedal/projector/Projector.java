package io.baedal.projector;

import io.baedal.projections.View;
import io.baedal.projections.Views;
import io.baedal.projections.kafka.NoticeFeed;
import io.baedal.projections.kurrent.EventStoreConnection;
import io.baedal.projections.kurrent.KurrentLog;
import io.baedal.projections.mongo.MongoViewStore;
import io.baedal.projections.run.Projection;
import io.baedal.projections.run.ProjectionLoop;
import io.baedal.projector.config.ProjectorConfig;
import io.baedal.projector.status.ProjectionMetrics;
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
import org.jboss.logging.Logger;

/// Runs the configured views from the service's start to its end.
@ApplicationScoped
public class Projector {
    private static final Logger LOG = Logger.getLogger(Projector.class);

    private final ProjectorConfig config;
    private final EventStoreConnection eventStore;
    private final ReactiveMongoClient mongo;
    private final Map<String, Object> kafka;
    private final MeterRegistry meters;
    private final List<RunningView> running;

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
        running = Views.named(config.views().orElse(List.of())).stream()
                .map(this::running)
                .toList();
    }

    private RunningView running(View view) {
        var settings = config.settings();
        var metrics = new ProjectionMetrics(meters, view.name());
        var projection = new Projection(
                view,
                new KurrentLog(eventStore, settings.timeLimit()),
                MongoViewStore.of(mongo.unwrap(), view, 1, settings.timeLimit()),
                settings,
                metrics);
        var feed = new NoticeFeed(projection, kafka(view), config.drain());
        metrics.watch(projection);
        return new RunningView(projection, new ProjectionLoop(projection, settings), feed);
    }

    private Map<String, Object> kafka(View view) {
        Map<String, Object> connection = new HashMap<>(kafka);
        config.instance().ifPresent(instance -> connection.put("group.instance.id", instance + "-" + view.name()));
        return connection;
    }

    void start(@Observes StartupEvent started) {
        running.forEach(view -> {
            LOG.infof("Keeping the view %s", view.projection().view().name());
            view.start();
        });
    }

    void stop(@Observes ShutdownEvent stopping) {
        running.parallelStream().forEach(RunningView::stop);
    }

    /// The views that run here.
    public List<RunningView> views() {
        return running;
    }
}
