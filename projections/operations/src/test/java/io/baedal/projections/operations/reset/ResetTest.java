package io.baedal.projections.operations.reset;

import static io.baedal.projections.operations.parts.Town.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.projections.operations.journal.Changes;
import io.baedal.projections.operations.journal.JournalEntry;
import io.baedal.projections.operations.parts.Parts;
import io.baedal.projections.operations.parts.Town;
import io.baedal.projections.operations.parts.ViewUnderTest;
import org.junit.jupiter.api.Test;

class ResetTest {
    @Test
    void theWholeLogIsComparedOnceMore() {
        try (var parts = new Parts();
                var town = new Town(parts, ViewUnderTest.called("reset"))) {
            town.openShop("1");
            town.openShop("2");
            town.keep();
            var before = town.document("1");
            town.spoil("1", _ -> null);
            town.keep();
            assertThat(town.document("1")).as("what is behind the progress").isNull();

            new Reset(town.stores(), town.view(), 1, OPERATOR).run();
            assertThat(town.stores()
                            .ofViews(town.stores()
                                    .version(town.view(), 1)
                                    .progress()
                                    .load()))
                    .isEmpty();

            town.keep();
            assertThat(town.document("1")).isEqualTo(before);
            assertThat(town.stores().journal("reset").latest(1))
                    .extracting(JournalEntry::what)
                    .containsExactly(Changes.PROGRESS_RESET);
        }
    }
}
