package io.baedal.projections.operations.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.projections.View;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.journal.JournalEntry;
import io.baedal.projections.operations.parts.Pages;
import io.baedal.projections.operations.parts.Parts;
import io.baedal.projections.operations.parts.Town;
import io.baedal.projections.operations.parts.ViewUnderTest;
import io.baedal.projections.versions.ControlState;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A view of a town that is there to be rebuilt, of which the first version is served.
abstract class RebuildTown {
    static final Duration LONG = Duration.ofSeconds(60);

    final ViewUnderTest view = ViewUnderTest.called("pages");
    Parts parts;
    Town town;
    Stores stores;

    @BeforeEach
    void start() {
        parts = new Parts();
        town = new Town(parts, view);
        stores = town.stores();
    }

    @AfterEach
    void stop() {
        town.close();
        parts.close();
    }

    Rebuild rebuild(View folding, Duration patience) {
        var settings = new RebuildSettings(2, 1_000_000, 0, Gate.sample(0.1), patience);
        return new Rebuild(stores, folding, settings, Town.OPERATOR, Duration.ofMillis(10));
    }

    RebuildPlan plan() {
        return rebuild(view, LONG).plan(OptionalInt.empty());
    }

    RebuildOutcome run(View folding) {
        var rebuild = rebuild(folding, LONG);
        return rebuild.run(rebuild.plan(OptionalInt.empty()), RebuildListener.NONE);
    }

    ControlState state() {
        return stores.ofViews(stores.control(view.name()).read());
    }

    List<String> told() {
        return stores.journal(view.name()).latest(100).stream()
                .map(JournalEntry::what)
                .toList();
    }

    void assertThatVersionsAreAlike(int one, int other) {
        assertThat(Pages.of(stores, view, other)).isEqualTo(Pages.of(stores, view, one));
    }
}
