package io.baedal.projections.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static io.baedal.projections.mongo.ControlDocument.ACTIVE;
import static io.baedal.projections.mongo.ControlDocument.BUILDER;
import static io.baedal.projections.mongo.ControlDocument.FOLD;
import static io.baedal.projections.mongo.ControlDocument.LAST;
import static io.baedal.projections.mongo.ControlDocument.PAUSE;
import static io.baedal.projections.mongo.ControlDocument.PREVIOUS;
import static io.baedal.projections.mongo.ControlDocument.SINCE;
import static io.baedal.projections.mongo.ControlDocument.STATE;
import static io.baedal.projections.mongo.ControlDocument.TOKEN;
import static io.baedal.projections.mongo.ControlDocument.UNTIL;
import static io.baedal.projections.mongo.ControlDocument.VERIFIED;
import static io.baedal.projections.mongo.ControlDocument.lease;
import static io.baedal.projections.mongo.ControlDocument.path;
import static io.baedal.projections.mongo.ControlDocument.time;
import static io.baedal.projections.mongo.ControlDocument.version;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.baedal.projections.versions.ControlState;
import io.baedal.projections.versions.Discarded;
import io.baedal.projections.versions.Keeper;
import io.baedal.projections.versions.Lease;
import io.baedal.projections.versions.Pause;
import io.baedal.projections.versions.Verified;
import io.baedal.projections.versions.VersionState;
import io.baedal.projections.versions.ViewControl;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/// What is decided about a view, in the Mongo database that has the view's name: the collections `control`
/// ([ControlDocument]), `keepers` and `discarded`. The documents themselves are in other databases
/// ([MongoViewStore]). Uses single-document operations only; what is acknowledged is on a majority of the replica set.
public final class MongoViewControl implements ViewControl {
    private final MongoClient client;
    private final String view;
    private final Driver driver;
    private final MongoCollection<BsonDocument> control;
    private final MongoKeepers keepers;
    private final MongoDiscarded discarded;

    private MongoViewControl(MongoClient client, String view, Duration timeLimit) {
        this.client = client;
        this.view = view;
        driver = new Driver(timeLimit);
        var database = client.getDatabase(view).withWriteConcern(WriteConcern.MAJORITY);
        control = database.getCollection("control", BsonDocument.class);
        keepers = new MongoKeepers(database.getCollection("keepers", BsonDocument.class), driver);
        discarded = new MongoDiscarded(database.getCollection("discarded", BsonDocument.class), driver);
    }

    /// The control of a view.
    ///
    /// @param timeLimit what one answer of the database may take
    public static ViewControl of(MongoClient client, String view, Duration timeLimit) {
        return new MongoViewControl(client, view, timeLimit);
    }

    @Override
    public Uni<ControlState> read() {
        return keepers.list()
                .flatMap(
                        alive -> driver.one(control.find(eq(ControlDocument.ID)).first())
                                .map(document -> ControlDocument.state(document, alive)));
    }

    @Override
    public Uni<Void> beginView(int fold, Instant now) {
        return orCreate(
                        exists(ACTIVE, false),
                        combine(
                                set(ACTIVE, 1),
                                set(SINCE, time(now)),
                                set(LAST, 1),
                                set(path(1), version(fold, VersionState.KEPT, now))))
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> beginVersion(int number, int fold, Lease lease, Instant now) {
        var begun = version(fold, VersionState.BUILDING, now).append(BUILDER, lease(lease));
        return where(lt(LAST, number), combine(set(path(number), begun), set(LAST, number)))
                .flatMap(isNew -> isNew ? Uni.createFrom().item(true) : takeOver(number, fold, lease, now));
    }

    private Uni<Boolean> takeOver(int number, int fold, Lease lease, Instant now) {
        return where(
                and(
                        ne(path(number, STATE), VersionState.DROPPING.name()),
                        eq(path(number, FOLD), fold),
                        lte(path(number, BUILDER, UNTIL), time(now))),
                set(path(number, BUILDER), lease(lease)));
    }

    private static Bson heldByNobody(int number, Instant now) {
        return or(exists(path(number, BUILDER), false), lte(path(number, BUILDER, UNTIL), time(now)));
    }

    @Override
    public Uni<Boolean> renew(int number, Lease lease) {
        return where(heldBy(number, lease.token()), set(path(number, BUILDER), lease(lease)));
    }

    private static Bson heldBy(int number, String token) {
        return eq(path(number, BUILDER, TOKEN), token);
    }

    @Override
    public Uni<Boolean> keep(int number, String token) {
        return where(heldBy(number, token), set(path(number, STATE), VersionState.KEPT.name()));
    }

    @Override
    public Uni<Void> release(int number, String token, Instant now) {
        return where(heldBy(number, token), set(path(number, BUILDER, UNTIL), time(now)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> serveRebuilt(int expected, int number, String token, Instant now) {
        return where(
                and(eq(ACTIVE, expected), eq(path(number, STATE), VersionState.KEPT.name()), heldBy(number, token)),
                combine(
                        set(ACTIVE, number),
                        set(PREVIOUS, expected),
                        set(SINCE, time(now)),
                        unset(path(number, BUILDER))));
    }

    @Override
    public Uni<Boolean> serve(int expected, int next, Instant now) {
        if (expected == next) {
            throw new IllegalArgumentException("Version " + next + " can't follow itself");
        }
        return where(
                and(eq(ACTIVE, expected), eq(path(next, STATE), VersionState.KEPT.name())),
                combine(set(ACTIVE, next), set(PREVIOUS, expected), set(SINCE, time(now))));
    }

    @Override
    public Uni<Boolean> beginDrop(int number, Instant now) {
        var free = and(exists(path(number)), ne(ACTIVE, number), heldByNobody(number, now));
        var dropping = combine(set(path(number, STATE), VersionState.DROPPING.name()), unset(path(number, BUILDER)));
        return where(and(free, eq(PREVIOUS, number)), combine(dropping, unset(PREVIOUS)))
                .flatMap(was -> was ? Uni.createFrom().item(true) : where(and(free, ne(PREVIOUS, number)), dropping));
    }

    @Override
    public Uni<Void> drop(int number) {
        return read().flatMap(state -> {
            var version = state.version(number);
            if (version.isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            if (version.get().state() != VersionState.DROPPING) {
                throw new IllegalStateException(
                        "Version " + number + " of " + view + " isn't marked to be removed; beginDrop does that");
            }
            return driver.one(client.getDatabase(MongoViewStore.database(view, number))
                            .drop())
                    .chain(() -> keepers.forget(number))
                    .chain(() -> where(eq(path(number, STATE), VersionState.DROPPING.name()), unset(path(number))))
                    .replaceWithVoid();
        });
    }

    @Override
    public Uni<Boolean> pause(Pause pause) {
        return orCreate(exists(PAUSE, false), set(PAUSE, ControlDocument.pause(pause)));
    }

    @Override
    public Uni<Boolean> resume() {
        return where(exists(PAUSE), unset(PAUSE));
    }

    @Override
    public Uni<Void> verified(Verified verified) {
        return where(exists(ACTIVE), set(VERIFIED, ControlDocument.verified(verified)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> alive(Keeper keeper) {
        return keepers.alive(keeper);
    }

    @Override
    public Uni<List<Discarded>> discarded() {
        return discarded.list();
    }

    @Override
    public Uni<Void> discard(Discarded event) {
        return discarded.add(event);
    }

    /// Changes what is decided, if it is as `guard` says.
    private Uni<Boolean> where(Bson guard, Bson change) {
        return driver.one(control.updateOne(and(eq(ControlDocument.ID), guard), change))
                .map(result -> result.getMatchedCount() > 0);
    }

    /// The same, also where nothing was decided yet.
    private Uni<Boolean> orCreate(Bson guard, Bson change) {
        return driver.one(
                        control.updateOne(and(eq(ControlDocument.ID), guard), change, new UpdateOptions().upsert(true)))
                .map(_ -> true)
                .onFailure(Writes::isDuplicateKey)
                .recoverWithItem(false);
    }
}
