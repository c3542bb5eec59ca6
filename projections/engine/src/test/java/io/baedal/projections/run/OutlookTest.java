package io.baedal.projections.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.projections.store.EventLog;
import io.baedal.projections.store.Glance;
import io.baedal.projections.store.LogPosition;
import io.baedal.projections.store.StoredEvent;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class OutlookTest {
    private final AtomicLong clock = new AtomicLong();
    private Uni<Glance> answer = Uni.createFrom().item(new Glance(List.of(), null, true));
    private final Outlook outlook = new Outlook(new Answering(), List.of("shop"), new SweepWindow(), 10, clock::get);

    @Test
    void growsOldWhileNobodyLooks() {
        look();
        clock.addAndGet(Duration.ofMinutes(5).toNanos());

        assertThat(outlook.unseen()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void growsOldWhileTheLogDoesNotAnswer() {
        look();
        answer = Uni.createFrom().failure(new IOException("away"));
        clock.addAndGet(Duration.ofMinutes(5).toNanos());
        look();

        assertThat(outlook.unseen()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void isYoungAgainWhenTheEndWasSeen() {
        clock.addAndGet(Duration.ofMinutes(5).toNanos());
        look();

        assertThat(outlook.unseen()).isZero();
        assertThat(outlook.everSawHead()).isTrue();
    }

    @Test
    void aLookThatFoundMoreThanItTookDidNotSeeTheEnd() {
        answer = Uni.createFrom().item(new Glance(List.of(), new LogPosition(5, 5), false));
        clock.addAndGet(Duration.ofMinutes(5).toNanos());
        look();

        assertThat(outlook.everSawHead()).isFalse();
        assertThat(outlook.unseen()).isEqualTo(Duration.ofMinutes(5));
    }

    private void look() {
        outlook.look().onFailure().recoverWithItem(false).await().indefinitely();
    }

    private final class Answering implements EventLog {
        @Override
        public Uni<List<StoredEvent>> read(String stream, long from, int limit) {
            return Uni.createFrom().item(List.of());
        }

        @Override
        public Uni<Glance> look(List<String> categories, LogPosition after, int limit) {
            return answer;
        }
    }
}
