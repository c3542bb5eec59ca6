package io.baedal.projections.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.projections.versions.Head;
import io.baedal.projections.versions.Keeper;
import io.baedal.projections.versions.Lease;
import io.baedal.projections.versions.Pause;
import io.baedal.projections.versions.VersionState;
import io.baedal.projections.versions.ViewVersion;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.function.IntFunction;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/// Which versions there are, and which is served.
class MongoViewControlTest extends DecidedView {
    private static final Lease MINE = new Lease("mine", "root@here, process 1", NOON.plusSeconds(10));
    private static final Lease YOURS = new Lease("yours", "root@there, process 2", NOON.plusSeconds(10));

    @Test
    void nothingIsDecidedAboutANewView() {
        assertThat(state().head()).isEmpty();
        assertThat(state().versions()).isEmpty();
        assertThat(state().pause()).isEmpty();
        assertThat(state().unused()).isEqualTo(1);
        assertThat(done(control.beginVersion(1, 1, MINE, NOON))).isFalse();
    }

    @Test
    void aViewBeginsOnce() {
        done(control.beginView(3, NOON));
        done(control.beginView(4, NOON.plusSeconds(1)));

        assertThat(state().head()).contains(new Head(1, null, NOON));
        assertThat(state().versions()).containsExactly(new ViewVersion(1, 3, VersionState.KEPT, NOON, null));
        assertThat(state().active()).contains(state().versions().getFirst());
    }

    @Test
    void aVersionIsBuiltByOneAtATime() {
        done(control.beginView(1, NOON));

        assertThat(done(control.beginVersion(2, 1, MINE, NOON))).isTrue();
        assertThat(done(control.beginVersion(2, 1, YOURS, NOON.plusSeconds(9)))).isFalse();
        assertThat(state().version(2)).contains(new ViewVersion(2, 1, VersionState.BUILDING, NOON, MINE));

        var longer = new Lease("mine", MINE.holder(), NOON.plusSeconds(20));
        assertThat(done(control.renew(2, longer))).isTrue();
        assertThat(done(control.beginVersion(2, 1, YOURS, NOON.plusSeconds(11))))
                .isFalse();
        assertThat(done(control.beginVersion(2, 7, YOURS, NOON.plusSeconds(20))))
                .as("with another fold")
                .isFalse();
        assertThat(done(control.beginVersion(2, 1, YOURS, NOON.plusSeconds(20))))
                .isTrue();
        assertThat(done(control.renew(2, longer))).isFalse();
        assertThat(done(control.keep(2, "mine"))).isFalse();
        assertThat(done(control.keep(2, "yours"))).isTrue();
        assertThat(state().version(2).orElseThrow().state()).isEqualTo(VersionState.KEPT);
    }

    @Test
    void aRebuildEndsWhenItsVersionIsServed() {
        done(control.beginView(1, NOON));
        done(control.beginVersion(2, 1, MINE, NOON));
        assertThat(done(control.serveRebuilt(1, 2, "mine", NOON)))
                .as("while it is built")
                .isFalse();
        done(control.keep(2, "mine"));

        assertThat(done(control.beginVersion(2, 1, YOURS, NOON.plusSeconds(9)))).isFalse();
        assertThat(done(control.beginVersion(2, 1, YOURS, NOON.plusSeconds(10))))
                .isTrue();
        assertThat(done(control.serveRebuilt(1, 2, "mine", NOON)))
                .as("of who was too slow")
                .isFalse();
        assertThat(done(control.serveRebuilt(3, 2, "yours", NOON)))
                .as("instead of another")
                .isFalse();
        assertThat(done(control.serveRebuilt(1, 2, "yours", NOON.plusSeconds(11))))
                .isTrue();

        assertThat(state().head()).contains(new Head(2, 1, NOON.plusSeconds(11)));
        assertThat(state().version(2)).contains(new ViewVersion(2, 1, VersionState.KEPT, NOON, null));
        assertThat(done(control.beginVersion(2, 1, MINE, NOON.plusSeconds(99)))).isFalse();
    }

    @Test
    void aReleasedLeaseIsFreeAtOnce() {
        done(control.beginView(1, NOON));
        done(control.beginVersion(2, 1, MINE, NOON));

        done(control.release(2, "yours", NOON));
        assertThat(done(control.beginVersion(2, 1, YOURS, NOON))).isFalse();
        done(control.release(2, "mine", NOON));
        assertThat(done(control.beginVersion(2, 1, YOURS, NOON))).isTrue();
    }

    @Test
    void onlyAKeptVersionIsServed() {
        done(control.beginView(1, NOON));
        done(control.beginVersion(2, 1, MINE, NOON));

        assertThat(done(control.serve(1, 2, NOON.plusSeconds(1)))).isFalse();
        assertThat(done(control.serve(1, 3, NOON.plusSeconds(1)))).isFalse();
        done(control.keep(2, "mine"));
        assertThat(done(control.serve(2, 1, NOON.plusSeconds(1)))).isFalse();
        assertThat(done(control.serve(1, 2, NOON.plusSeconds(1)))).isTrue();
        assertThat(state().head()).contains(new Head(2, 1, NOON.plusSeconds(1)));
        assertThat(done(control.serve(2, 1, NOON.plusSeconds(2)))).isTrue();
        assertThat(state().head()).contains(new Head(1, 2, NOON.plusSeconds(2)));
        assertThatThrownBy(() -> control.serve(1, 1, NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVersionIsRemovedWithItsDatabaseAndItsNumberIsNeverUsedAgain() {
        served(2);
        var documents = client.getDatabase(MongoViewStore.database(view, 1)).getCollection("pages", BsonDocument.class);
        done(new Driver(LIMIT).one(documents.insertOne(BsonDocument.parse("{_id: 'a page'}"))));
        done(control.alive(new Keeper("projector-0", 1, "LIVE", 5, NOON)));

        assertThat(done(control.beginDrop(2, NOON))).as("the served one").isFalse();
        assertThatThrownBy(() -> done(control.drop(1))).hasMessageContaining("isn't marked to be removed");
        assertThat(done(control.beginDrop(1, NOON))).isTrue();
        assertThat(done(control.beginDrop(1, NOON))).as("again").isTrue();
        assertThat(state().head().orElseThrow().previous()).isNull();
        assertThat(done(control.serve(2, 1, NOON))).isFalse();

        done(control.drop(1));
        done(control.drop(1));

        assertThat(state().version(1)).isEmpty();
        assertThat(state().keepers()).isEmpty();
        assertThat(done(new Driver(LIMIT).all(documents.find()))).isEmpty();
        assertThat(done(control.beginVersion(1, 1, MINE, NOON))).isFalse();
        assertThat(state().unused()).isEqualTo(3);
    }

    @Test
    void whatIsBeingBuiltIsRemovedOnlyWhenNobodyHoldsIt() {
        done(control.beginView(1, NOON));
        done(control.beginVersion(2, 1, MINE, NOON));

        assertThat(done(control.beginDrop(2, NOON))).isFalse();
        assertThat(done(control.beginDrop(2, NOON.plusSeconds(10)))).isTrue();
        assertThat(done(control.renew(2, MINE))).isFalse();
        assertThat(done(control.keep(2, "mine"))).isFalse();
    }

    @Test
    void ofManyWhoWantTheSameOneGetsIt() {
        served(2);
        var other = MongoViewControl.of(client, view, LIMIT);

        assertThat(winners(
                        i -> other.beginVersion(3, 1, new Lease("token " + i, "somebody", NOON.plusSeconds(10)), NOON)))
                .isEqualTo(1);
        assertThat(winners(i -> other.pause(new Pause("operator " + i, null, NOON))))
                .isEqualTo(1);
        assertThat(winners(i -> i % 2 == 0 ? other.serve(2, 1, NOON) : other.beginDrop(1, NOON)))
                .isPositive();
        boolean dropped = state().version(1).orElseThrow().state() == VersionState.DROPPING;
        assertThat(state().head().orElseThrow().active()).isEqualTo(dropped ? 2 : 1);
    }

    private static long winners(IntFunction<Uni<Boolean>> attempt) {
        return done(Multi.createFrom()
                        .range(0, 20)
                        .onItem()
                        .transformToUni(attempt::apply)
                        .merge(20)
                        .collect()
                        .asList())
                .stream()
                .filter(won -> won)
                .count();
    }

    private void served(int number) {
        done(control.beginView(1, NOON));
        done(control.beginVersion(number, 1, MINE, NOON));
        done(control.keep(number, MINE.token()));
        done(control.serve(1, number, NOON));
    }
}
