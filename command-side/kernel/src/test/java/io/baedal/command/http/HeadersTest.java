package io.baedal.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.command.Precondition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadersTest {

    @Test
    void aKeyMeansTheSameBareAndInQuotes() {
        assertThat(IdempotencyKeyHeader.read(List.of("8e03978e-40d5"))).contains("8e03978e-40d5");
        assertThat(IdempotencyKeyHeader.read(List.of("\"8e03978e-40d5\""))).contains("8e03978e-40d5");
        assertThat(IdempotencyKeyHeader.read(List.of("\"a\\\"b\\\\c\""))).contains("a\"b\\c");
        assertThat(IdempotencyKeyHeader.read(List.of())).isEmpty();
    }

    @Test
    void ifMatchNamesRevisions() {
        assertThat(IfMatchHeader.read(List.of())).isEqualTo(Precondition.none());
        assertThat(IfMatchHeader.read(List.of("\"17\""))).isEqualTo(Precondition.revision(17));
        assertThat(IfMatchHeader.read(List.of("*"))).isEqualTo(new Precondition.Exists());
        assertThat(IfMatchHeader.read(List.of("\"1\", \"2\"", "\"3\"")))
                .isEqualTo(new Precondition.OneOf(Set.of(1L, 2L, 3L)));
    }

    @Test
    void tagsThatAreNoRevisionsMatchNothing() {
        var nothing = new Precondition.OneOf(Set.of());
        assertThat(IfMatchHeader.read(List.of("W/\"17\""))).isEqualTo(nothing);
        assertThat(IfMatchHeader.read(List.of("\"17.4\""))).isEqualTo(nothing);
        assertThat(IfMatchHeader.read(List.of("\"-1\""))).isEqualTo(nothing);
        assertThat(IfMatchHeader.read(List.of("\"99999999999999999999\""))).isEqualTo(nothing);
        assertThat(nothing.holds(17)).isFalse();
    }

    @Test
    void anyRevisionIsNotNoRevision() {
        assertThat(new Precondition.Exists().holds(0)).isTrue();
        assertThat(new Precondition.Exists().holds(-1)).isFalse();
    }
}
