package io.baedal.query.storefront.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.source.Known.Origin;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RefreshedTest {
    private static final Duration WITHIN = Duration.ofSeconds(5);

    private long now;
    private final List<UniEmitter<? super String>> asked = new ArrayList<>();
    private final Limits limits = Limits.remembering(100).refreshedWithin(WITHIN);
    private final Recollection<String, String> recollection = new Recollection<>(limits, () -> now);

    private List<Known<String>> ask() {
        var answers = new ArrayList<Known<String>>();
        recollection
                .ask("치킨", Freshness.ANY, () -> Uni.createFrom().emitter(asked::add))
                .subscribe()
                .with(answers::add);
        return answers;
    }

    private void later(Duration time) {
        now += time.toNanos();
    }

    @Test
    void whatIsHardlyOldIsGivenAtOnceAndAskedForOnceBeside() {
        ask();
        asked.getFirst().complete("one");
        later(Duration.ofSeconds(3));

        assertThat(ask()).containsExactly(new Known<>("one", Origin.MEMORY, Duration.ofSeconds(3)));
        assertThat(ask()).extracting(Known::value).containsExactly("one");
        assertThat(asked).as("asked beside, once for both").hasSize(2);
        asked.getLast().complete("two");
        assertThat(ask()).extracting(Known::value).containsExactly("two");
        assertThat(asked).hasSize(2);
    }

    @Test
    void aSourceThatFailsBesideIsNoticedWhenTheAnswerIsTooOld() {
        ask();
        asked.getFirst().complete("one");
        later(Duration.ofSeconds(3));
        assertThat(ask()).extracting(Known::degraded).containsExactly(false);
        asked.getLast().fail(new SourceFailure("away"));

        later(Duration.ofSeconds(2));
        var answers = ask();
        assertThat(answers).as("it is waited for now").isEmpty();
        asked.getLast().fail(new SourceFailure("away"));
        assertThat(answers).containsExactly(new Known<>("one", Origin.LAST_GOOD, WITHIN));
    }

    @Test
    void whatIsDemandedIsWaitedFor() {
        ask();
        asked.getFirst().complete("one");
        later(Duration.ofSeconds(3));
        var demanded = new Freshness("shop-1@2", null, Duration.ZERO);

        var answer = recollection
                .ask("치킨", demanded, () -> Uni.createFrom().item("two"))
                .await()
                .indefinitely();

        assertThat(answer).isEqualTo(Known.now("two"));
    }

    @Test
    void onlyTheOldOnesOfManyAreAskedForBeside() {
        var cards = new GatheredRecollection<String>(limits, () -> now);
        var keys = new ArrayList<Set<String>>();
        cards.ask(List.of("a"), Freshness.ANY, some -> answering(keys, some))
                .await()
                .indefinitely();
        later(Duration.ofSeconds(3));

        var found = cards.ask(List.of("a", "b"), Freshness.ANY, some -> answering(keys, some))
                .await()
                .indefinitely();

        assertThat(found.value()).isEqualTo(Map.of("a", "1", "b", "3"));
        assertThat(keys).containsExactly(Set.of("a"), Set.of("a"), Set.of("b"));
    }

    private static Uni<Map<String, String>> answering(List<Set<String>> keys, Set<String> asked) {
        keys.add(Set.copyOf(asked));
        return Uni.createFrom().item(Map.of(asked.iterator().next(), Integer.toString(keys.size())));
    }
}
