package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.StreamState;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest extends Contract {

    private final String stream = newStream("target");
    private final String links = newStream("links");

    @Test
    void aLinkIsFollowedIfAskedFor() {
        append(stream, StreamState.noStream(), events(3));
        append(links, StreamState.noStream(), linkTo("1@" + stream), linkTo("7@" + stream));

        List<ResolvedEvent> followed =
                read(links, ReadStreamOptions.get().resolveLinkTos()).getEvents();
        ResolvedEvent first = followed.getFirst();
        assertThat(first.getEvent().getEventType()).isEqualTo("E1");
        assertThat(first.getLink().getStreamId()).isEqualTo(links);
        assertThat(followed.getLast().getEvent()).isNull();
        assertThat(followed.getLast().getLink().getRevision()).isEqualTo(1);
    }

    @Test
    void aLinkIsAnEventLikeOthersIfNot() {
        append(stream, StreamState.noStream(), events(1));
        append(links, StreamState.noStream(), linkTo("0@" + stream));

        assertThat(types(links)).containsExactly("$>");
    }

    private static EventData linkTo(String target) {
        return EventDataBuilder.binary("$>", target.getBytes()).build();
    }
}
