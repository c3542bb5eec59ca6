package io.baedal.query.storefront.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.source.Known.Origin;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GatheredRecollectionTest {
    private final GatheredRecollection<String> recollection = new GatheredRecollection<>(Limits.remembering(100));
    private final List<Set<String>> asked = new ArrayList<>();

    private Uni<Map<String, String>> answer(Set<String> keys) {
        asked.add(Set.copyOf(keys));
        return Uni.createFrom()
                .item(keys.stream()
                        .filter(key -> !key.startsWith("no"))
                        .collect(Collectors.toMap(Function.identity(), key -> "card of " + key)));
    }

    private Known<Map<String, String>> ask(String... keys) {
        return recollection
                .ask(List.of(keys), Freshness.ANY, this::answer)
                .await()
                .indefinitely();
    }

    @Test
    void onlyWhatIsNotFreshIsAskedFor() {
        ask("a", "b");

        var known = ask("b", "c");

        assertThat(known.value()).isEqualTo(Map.of("b", "card of b", "c", "card of c"));
        assertThat(asked).containsExactly(Set.of("a", "b"), Set.of("c"));
        assertThat(ask("a", "c").origin()).isEqualTo(Origin.MEMORY);
        assertThat(asked).hasSize(2);
    }

    @Test
    void whatIsNotFoundIsAbsent() {
        assertThat(ask("a", "none").value()).isEqualTo(Map.of("a", "card of a"));
    }

    @Test
    void whileTheSourceIsAwayWhatIsRememberedIsGiven() {
        ask("a");

        var known = recollection
                .ask(List.of("a", "b"), Freshness.ANY, keys -> Uni.createFrom().failure(new SourceFailure("away")))
                .await()
                .indefinitely();

        assertThat(known.value()).isEqualTo(Map.of("a", "card of a"));
        assertThat(known.degraded()).isTrue();
    }

    @Test
    void nothingIsAskedForNothing() {
        assertThat(ask().value()).isEmpty();
        assertThat(asked).isEmpty();
    }
}
