package io.baedal.projections.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.projections.cli.KnownViews;
import io.baedal.projections.cli.terminal.Progress;
import io.baedal.projections.cli.terminal.Terminal;
import io.baedal.projections.operations.rebuild.RebuildPlan;
import io.baedal.projections.operations.rebuild.Stage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterruptionTest {
    private final StringWriter written = new StringWriter();

    @Test
    void theWorkIsInterruptedAndMayEndInOrder() throws InterruptedException {
        var started = new CountDownLatch(1);
        var said = new StringBuffer();
        var work = Thread.ofPlatform().start(() -> {
            try (var _ = Interruption.watch(() -> said.append("Going."))) {
                started.countDown();
                new CountDownLatch(1).await();
            } catch (InterruptedException interrupted) {
                said.append(" Gone.");
            }
        });
        started.await();
        Interruption.happen();
        work.join(Duration.ofSeconds(30));

        assertThat(work.isAlive()).isFalse();
        assertThat(said).hasToString("Going. Gone.");
    }

    @Test
    void whereNothingLongIsUnderWayNothingIsSaid() {
        try (var _ = Interruption.watch(() -> written.append("never"))) {
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
        Interruption.happen();
        assertThat(written.toString()).isEmpty();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"BUILDING", "FOLLOWING", "VERIFYING"})
    void beforeTheSwitchTheLastWordSaysThatNothingChangedAndHowToGoOn(Stage stage) {
        assertThat(lastWord(stage))
                .contains("Version 1 of shop-display is served as before")
                .contains("run the same command again")
                .contains("drop shop-display --version 2");
    }

    @Test
    void afterTheSwitchItSaysThatItIsDone() {
        assertThat(lastWord(Stage.SWITCHING)).contains("status shop-display");
        assertThat(lastWord(Stage.SERVED)).contains("Version 2 of shop-display is served already");
    }

    private String lastWord(Stage stage) {
        var out = new PrintWriter(written, true);
        var progress = Progress.on(new Terminal(out, out, false, 80, question -> null));
        var plan = new RebuildPlan(1, 2, 1, false, 3, 7, Duration.ofSeconds(1));
        var shown = new ShownRebuild(progress, KnownViews.newest("shop-display"), plan);
        shown.stage(stage);
        shown.lastWord();
        return written.toString();
    }
}
