package io.baedal.projections.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.projections.versions.Discarded;
import io.baedal.projections.versions.Keeper;
import io.baedal.projections.versions.Pause;
import io.baedal.projections.versions.Verified;
import org.junit.jupiter.api.Test;

/// What else is recorded about a view, beside its versions.
class MongoViewRecordsTest extends DecidedView {
    @Test
    void aPauseHoldsUntilItIsEnded() {
        var pause = new Pause("kim", "the city is quiet", NOON);
        assertThat(done(control.pause(pause))).isTrue();
        assertThat(done(control.pause(new Pause("lee", null, NOON)))).isFalse();
        assertThat(state().pause()).contains(pause);

        done(control.beginView(1, NOON));
        assertThat(state().pause()).contains(pause);
        assertThat(done(control.resume())).isTrue();
        assertThat(done(control.resume())).isFalse();
        assertThat(done(control.pause(new Pause("lee", null, NOON)))).isTrue();
        assertThat(state().pause()).contains(new Pause("lee", null, NOON));
    }

    @Test
    void theLastComparisonIsRemembered() {
        done(control.beginView(1, NOON));
        done(control.verified(new Verified(1, NOON, 40)));
        done(control.verified(new Verified(1, NOON.plusSeconds(5), 41)));
        assertThat(state().verified()).contains(new Verified(1, NOON.plusSeconds(5), 41));
    }

    @Test
    void signsOfLifeAreForgottenAfterAnHour() {
        done(control.alive(new Keeper("projector-0", 1, "CATCHING_UP", 5, NOON)));
        done(control.alive(new Keeper("projector-0", 1, "LIVE", 8, NOON.plusSeconds(2))));
        done(control.alive(new Keeper("projector-1", 1, "LIVE", 9, NOON.plusSeconds(3600))));
        assertThat(state().keepers())
                .containsExactly(
                        new Keeper("projector-0", 1, "LIVE", 8, NOON.plusSeconds(2)),
                        new Keeper("projector-1", 1, "LIVE", 9, NOON.plusSeconds(3600)));

        done(control.alive(new Keeper("projector-1", 1, "LIVE", 9, NOON.plusSeconds(3603))));
        assertThat(state().keepers()).extracting(Keeper::instance).containsExactly("projector-1");
    }

    @Test
    void anEventIsDiscardedOnce() {
        var first = new Discarded("shop-1", 4, "kim", "typed by hand", NOON);
        done(control.discard(first));
        done(control.discard(new Discarded("shop-1", 4, "lee", "again", NOON.plusSeconds(1))));
        assertThat(done(control.discarded())).containsExactly(first);
    }
}
