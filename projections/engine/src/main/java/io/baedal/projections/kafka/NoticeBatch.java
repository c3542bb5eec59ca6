package io.baedal.projections.kafka;

import io.baedal.events.StreamNames;
import io.baedal.events.notice.Notice;
import io.baedal.events.notice.UnreadableNotice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The notices of one poll, one hint for each stream however many told of it.
final class NoticeBatch {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeBatch.class);

    /// A stream, the highest revision that was told, and what is to be called when the document holds it.
    static final class Hint {
        private long revision;
        private final List<Runnable> done = new ArrayList<>();

        long revision() {
            return revision;
        }

        List<Runnable> done() {
            return done;
        }
    }

    private final Map<String, Hint> hints = new LinkedHashMap<>();

    /// Takes a record in. What isn't a notice is done at once: the sweeper knows what it may have meant.
    void add(ConsumerRecord<byte[], byte[]> message, Runnable done) {
        try {
            var notice = Notice.fromHeaders(name -> {
                var header = message.headers().lastHeader(name);
                return header == null ? null : header.value();
            });
            var hint = hints.computeIfAbsent(StreamNames.stream(notice.aggregate(), notice.subject()), _ -> new Hint());
            hint.revision = Math.max(hint.revision, notice.revision());
            hint.done.add(done);
        } catch (UnreadableNotice | IllegalArgumentException unreadable) {
            LOG.warn(
                    "Skipped what is no notice at {}-{}@{}: {}",
                    message.topic(),
                    message.partition(),
                    message.offset(),
                    unreadable.getMessage());
            done.run();
        }
    }

    Map<String, Hint> hints() {
        return hints;
    }
}
