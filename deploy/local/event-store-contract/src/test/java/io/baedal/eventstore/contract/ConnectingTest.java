package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.StreamState;
import org.junit.jupiter.api.Test;

class ConnectingTest extends Contract {

    @Test
    void clientsThatDiscoverTheClusterFindTheNode() {
        String discovering = StoreUnderTest.address().replaceFirst("^(\\w+)(\\+discover)?://", "$1+discover://");
        KurrentDBClient other = KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(discovering));
        String stream = newStream("c");
        append(stream, StreamState.noStream(), event("One"));

        assertThat(types(get(other.readStream(stream, null)).getEvents())).containsExactly("One");
        get(other.shutdown());
    }

    @Test
    void theServerTellsItsVersion() {
        assertThat(get(client.getServerVersion()))
                .hasValueSatisfying(version -> assertThat(version.getMajor()).isGreaterThanOrEqualTo(22));
    }
}
