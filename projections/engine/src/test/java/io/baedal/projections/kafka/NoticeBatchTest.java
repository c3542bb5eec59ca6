package io.baedal.projections.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.notice.Notice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class NoticeBatchTest {
    private final NoticeBatch batch = new NoticeBatch();
    private final List<Long> done = new ArrayList<>();

    @Test
    void aBurstIsOneHintWithTheHighestRevision() {
        add(0, notice("shop-1", 7));
        add(1, notice("shop-1", 9));
        add(2, notice("shop-1", 8));
        add(3, notice("menu-1", 2));

        assertThat(batch.hints().keySet()).containsExactly("shop-1", "menu-1");
        assertThat(batch.hints().get("shop-1").revision()).isEqualTo(9);
        batch.hints().get("shop-1").done().forEach(Runnable::run);
        assertThat(done).containsExactly(0L, 1L, 2L);
    }

    @Test
    void whatIsNoNoticeIsSkipped() {
        add(0, new ConsumerRecord<>("topic", 0, 0, null, null));

        assertThat(batch.hints()).isEmpty();
        assertThat(done).containsExactly(0L);
    }

    private void add(long offset, ConsumerRecord<byte[], byte[]> message) {
        batch.add(message, () -> done.add(offset));
    }

    private static ConsumerRecord<byte[], byte[]> notice(String stream, long revision) {
        var message = new ConsumerRecord<byte[], byte[]>("topic", 0, revision, null, null);
        Notice.of("id", stream, "ShopRenamed", revision, Instant.EPOCH, null)
                .headers()
                .forEach(message.headers()::add);
        return message;
    }
}
