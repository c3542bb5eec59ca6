package io.baedal.local.launcher.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baedal.local.launcher.process.ProcessIdentity;
import io.baedal.local.launcher.supervise.PartReport;
import io.baedal.local.launcher.supervise.PartState;
import io.baedal.local.launcher.supervise.Phase;
import io.baedal.local.launcher.supervise.PlatformReport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatusTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current());
    private final PartReport ready = new PartReport("relay", PartState.READY, 8301, self, Instant.now(), 900L, 0, null);
    private final PartReport restarting =
            new PartReport("edge", PartState.RESTARTING, 8080, null, null, null, 2, "ended with 137");

    @Test
    void isReadyOnlyIfEveryPartIs() {
        assertThat(status(ready).ready()).isTrue();
        assertThat(status(ready, restarting).ready()).isFalse();
    }

    @Test
    void theTableShowsLagAndWhyAPartIsDown() {
        String table = StatusTable.of(status(ready, restarting));
        assertThat(table).contains("not every part is ready");
        assertThat(table).containsPattern("relay +ready +\\d+ +8301 +\\d+s +0 +active, 3 events, 1.5 s\n");
        assertThat(table).containsPattern("edge +restarting +- +8080 +- +2 +ended with 137\n");
    }

    @Test
    void theJsonHasTheSame() throws Exception {
        JsonNode json = JSON.readTree(status(ready, restarting).toJson());
        assertThat(json.at("/state").asText()).isEqualTo("running");
        assertThat(json.at("/ready").asBoolean(true)).isFalse();
        assertThat(json.at("/parts/0/lag/events").asLong()).isEqualTo(3);
        assertThat(json.at("/parts/1/state").asText()).isEqualTo("restarting");
        assertThat(json.at("/parts/1").has("pid")).isFalse();
    }

    @Test
    void withoutALauncherItSaysWhatIsLeft() {
        var ports = Map.of("edge", 8080);
        assertThat(StatusTable.of(PlatformStatus.unsupervised(ports, Map.of()))).contains("Baedal is down");
        var orphans = Map.of(ProcessHandle.current(), "edge");
        assertThat(StatusTable.of(PlatformStatus.unsupervised(ports, orphans)))
                .contains("launcher has died", "orphan", Long.toString(self.pid()));
    }

    @Test
    void severalProjectionsAreShownAsTheWorstOfThoseThatAreServed() throws Exception {
        Lag lag = Lag.worst(JSON.readTree("""
                        [{"served":true,"state":"LIVE","lagEvents":2,"lagSeconds":0.5,"parked":1},
                         {"served":false,"state":"CATCHING_UP","lagEvents":70,"lagSeconds":9.5,"parked":4},
                         {"served":true,"state":"LIVE","lagEvents":3,"lagSeconds":0.1,"parked":0}]
                        """));
        assertThat(lag).isEqualTo(new Lag("LIVE", 5L, 0.5, 1L));
    }

    private PlatformStatus status(PartReport... parts) {
        var report = new PlatformReport(self, Phase.RUNNING, null, List.of(parts));
        return PlatformStatus.supervised(report, Map.of("relay", new Lag("active", 3L, 1.5, null)));
    }
}
