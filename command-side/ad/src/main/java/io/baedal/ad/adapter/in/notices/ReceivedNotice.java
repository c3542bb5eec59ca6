package io.baedal.ad.adapter.in.notices;

import io.baedal.events.notice.Notice;
import io.baedal.events.notice.UnreadableNotice;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/// From a record's headers to what it says. What isn't a notice is skipped: if it was to be one, the sweeper finds out
/// what it meant.
final class ReceivedNotice {
    private static final Logger LOG = Logger.getLogger(ReceivedNotice.class);

    private ReceivedNotice() {}

    static Optional<Notice> in(ConsumerRecord<String, byte[]> message) {
        try {
            return Optional.of(Notice.fromHeaders(name -> {
                var header = message.headers().lastHeader(name);
                return header == null ? null : header.value();
            }));
        } catch (UnreadableNotice unreadable) {
            LOG.warnf(
                    "Skipped what is no notice, %s-%d@%d: %s",
                    message.topic(), message.partition(), message.offset(), unreadable.getMessage());
            return Optional.empty();
        }
    }
}
