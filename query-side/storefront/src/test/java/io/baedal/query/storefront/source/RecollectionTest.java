package io.baedal.query.storefront.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.source.Known.Origin;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecollectionTest {
    private static final Freshness DEMANDED = new Freshness("shop-1@2", null, Duration.ZERO);
    private static final Uni<String> AWAY = Uni.createFrom().failure(new SourceFailure("away"));

    private final AtomicInteger calls = new AtomicInteger();
    private long now;
    private final Recollection<String, String> recollection = new Recollection<>(Limits.remembering(100), () -> now);

    private Known<String> ask(String question, Freshness freshness, Uni<String> answer) {
        return recollection
                .ask(question, freshness, () -> {
                    calls.incrementAndGet();
                    return answer;
                })
                .await()
                .indefinitely();
    }

    private Known<String> ask(String question, String answer) {
        return ask(question, Freshness.ANY, Uni.createFrom().item(answer));
    }

    private void later(Duration time) {
        now += time.toNanos();
    }

    @Test
    void whatIsFreshIsNotAskedFor() {
        assertThat(ask("치킨", "one").origin()).isEqualTo(Origin.SOURCE);
        later(Duration.ofMillis(999));

        var again = ask("치킨", "two");

        assertThat(again).isEqualTo(new Known<>("one", Origin.MEMORY, Duration.ofMillis(999)));
        assertThat(calls).hasValue(1);
        later(Duration.ofMillis(1));
        assertThat(ask("치킨", "two").value()).isEqualTo("two");
    }

    @Test
    void anotherQuestionIsAnother() {
        ask("치킨", "one");

        assertThat(ask("피자", "two").value()).isEqualTo("two");
    }

    @Test
    void theLastGoodAnswerStandsInAndTellsItsAge() {
        ask("치킨", "one");
        later(Duration.ofSeconds(30));

        var known = ask("치킨", Freshness.ANY, AWAY);

        assertThat(known).isEqualTo(new Known<>("one", Origin.LAST_GOOD, Duration.ofSeconds(30)));
        assertThat(known.degraded()).isTrue();
    }

    @Test
    void whatIsTooOldDoesNot() {
        ask("치킨", "one");
        later(Duration.ofSeconds(61));

        assertThat(ask("치킨", Freshness.ANY, AWAY)).isEqualTo(Known.nothing());
    }

    @Test
    void whatIsRefusedIsPassedOnWhateverIsRemembered() {
        ask("치킨", "one");
        later(Duration.ofSeconds(2));

        assertThatThrownBy(() ->
                        ask("치킨", Freshness.ANY, Uni.createFrom().failure(new Refused(400, null, new JsonObject()))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsDemandedIsAskedForAndThenRemembered() {
        ask("치킨", "one");

        assertThat(ask("치킨", DEMANDED, Uni.createFrom().item("two")).value()).isEqualTo("two");
        assertThat(ask("치킨", "three")).isEqualTo(new Known<>("two", Origin.MEMORY, Duration.ZERO));
    }

    @Test
    void whatIsUnderWayIsAskedForOnce() {
        var asked = new ArrayList<UniEmitter<? super String>>();
        var answers = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            recollection
                    .ask("치킨", Freshness.ANY, () -> Uni.createFrom().emitter(asked::add))
                    .subscribe()
                    .with(known -> answers.add(known.value()));
        }
        assertThat(asked).hasSize(1);

        asked.getFirst().complete("one");

        assertThat(answers).isEqualTo(List.of("one", "one", "one", "one", "one"));
        later(Duration.ofSeconds(2));
        assertThat(ask("치킨", "two").value()).isEqualTo("two");
    }

    @Test
    void whoGoesAwayDoesNotStopItForTheOthers() {
        var asked = new ArrayList<UniEmitter<? super String>>();
        var answers = new ArrayList<String>();
        var first = recollection
                .ask("치킨", Freshness.ANY, () -> Uni.createFrom().emitter(asked::add))
                .subscribe()
                .with(known -> answers.add("first"));
        recollection
                .ask("치킨", Freshness.ANY, () -> Uni.createFrom().emitter(asked::add))
                .subscribe()
                .with(known -> answers.add("second"));

        first.cancel();
        asked.getFirst().complete("one");

        assertThat(answers).containsExactly("second");
    }

    @Test
    void noMoreIsRememberedThanThereIsRoomFor() {
        var small = new Recollection<Integer, Integer>(Limits.remembering(10), () -> now);
        for (int i = 0; i < 1000; i++) {
            int answer = i;
            small.ask(i, Freshness.ANY, () -> Uni.createFrom().item(answer))
                    .await()
                    .indefinitely();
        }

        var kept = 0;
        for (int i = 0; i < 1000; i++) {
            var known = small.ask(i, Freshness.ANY, () -> Uni.createFrom().failure(new SourceFailure("away")))
                    .await()
                    .indefinitely();
            kept += known.value() == null ? 0 : 1;
        }
        assertThat(kept).isBetween(1, 10);
    }
}
