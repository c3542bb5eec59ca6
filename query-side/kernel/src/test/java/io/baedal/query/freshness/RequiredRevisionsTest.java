package io.baedal.query.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.query.problem.Problem;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequiredRevisionsTest {
    @Test
    void areReadFromAListAndFromSeveralLines() {
        var required = RequiredRevisions.parse(List.of("shop-1@17, menu-1@4", " owner-a@b.c@0 ,"));

        assertThat(required.revisions())
                .containsExactly(
                        new StreamRevision("shop-1", 17),
                        new StreamRevision("menu-1", 4),
                        new StreamRevision("owner-a@b.c", 0));
    }

    @Test
    void areNoneWithoutTheHeader() {
        assertThat(RequiredRevisions.parse(null).isEmpty()).isTrue();
        assertThat(RequiredRevisions.parse(List.of(" , ")).isEmpty()).isTrue();
    }

    @Test
    void areBounded() {
        var many = String.join(",", Collections.nCopies(201, "shop-1@1"));

        assertThatThrownBy(() -> RequiredRevisions.parse(List.of(many))).isInstanceOf(Problem.class);
    }

    @Test
    void areWrittenAsTheyAreRead() {
        var text = "shop-1@17, menu-1@4";

        assertThat(RequiredRevisions.parse(List.of(text))).hasToString(text);
    }
}
