package io.baedal.query.version;

import io.baedal.query.problem.Problem;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Which version of the view's documents is served: the field `active` of the document `view` in the collection
/// `control` of the database that has the view's name, asked for again and again. While the database is away, the last
/// answer holds. Thread-safe; nothing blocks.
@Singleton
public final class ActiveVersion {
    /// The answer's header that names the version.
    public static final String HEADER = "Baedal-View-Version";

    private static final Logger LOG = Logger.getLogger(ActiveVersion.class);
    private static final BsonDocument VIEW = new BsonDocument("_id", new BsonString("view"));
    private static final String ACTIVE = "active";
    private static final Duration EVERY = Duration.ofMillis(200);

    private final String view;
    private final ReactiveMongoCollection<BsonDocument> control;
    private final Duration timeLimit;
    private volatile int number;
    private volatile boolean away;
    private volatile Cancellable looking = () -> {};

    ActiveVersion(
            ReactiveMongoClient mongo,
            @ConfigProperty(name = "baedal.query.view") String view,
            @ConfigProperty(name = "baedal.query.deadline") Duration timeLimit) {
        this.view = view;
        this.timeLimit = timeLimit;
        control = mongo.getDatabase(view).getCollection("control", BsonDocument.class);
    }

    void start(@Observes StartupEvent started) {
        looking = Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .deferred(this::look)
                        .onFailure()
                        .invoke(this::failed)
                        .onFailure()
                        .recoverWithNull())
                .withDelay(EVERY)
                .indefinitely()
                .subscribe()
                .with(_ -> {});
    }

    void stop(@Observes ShutdownEvent stopping) {
        looking.cancel();
    }

    private Uni<Void> look() {
        var options = new FindOptions()
                .filter(VIEW)
                .projection(new BsonDocument(ACTIVE, new BsonInt32(1)))
                .limit(1);
        return control.find(options)
                .collect()
                .first()
                .ifNoItem()
                .after(timeLimit)
                .failWith(() -> new TimeoutException("no answer within " + timeLimit.toMillis() + " ms"))
                .invoke(this::heard)
                .replaceWithVoid();
    }

    private void heard(BsonDocument decided) {
        if (away) {
            away = false;
            LOG.infof("Which version of %s is served can be read again", view);
        }
        if (decided != null && decided.containsKey(ACTIVE)) {
            int active = decided.getInt32(ACTIVE).getValue();
            if (active != number) {
                LOG.infof("Serving version %d of %s", active, view);
            }
            number = active;
        }
    }

    private void failed(Throwable problem) {
        if (!away) {
            away = true;
            LOG.errorf("Which version of %s is served can't be read: %s", view, problem.getMessage());
        }
    }

    /// The version, as of the last look.
    ///
    /// @throws Problem before there ever was one
    public int number() {
        return known().orElseThrow(() -> Problem.unavailable("No version of the view is served yet"));
    }

    /// The version; empty before there ever was one.
    public OptionalInt known() {
        int current = number;
        return current == 0 ? OptionalInt.empty() : OptionalInt.of(current);
    }

    /// The view's name.
    public String view() {
        return view;
    }
}
