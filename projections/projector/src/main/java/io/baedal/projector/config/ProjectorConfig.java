package io.baedal.projector.config;

import io.baedal.projections.run.Settings;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How the projector runs its views; the keys are explained in `application.properties`.
@ConfigMapping(prefix = "baedal.projector")
public interface ProjectorConfig {
    Optional<List<String>> views();

    Optional<String> instance();

    int concurrency();

    int pageSize();

    Duration sweepInterval();

    Duration grace();

    int sweepWindow();

    MemorySize recentParts();

    Duration retryParked();

    Duration timeLimit();

    Duration firstPause();

    Duration longestPause();

    Duration drain();

    /// The same, as the engine takes it.
    default Settings settings() {
        return new Settings(
                pageSize(),
                concurrency(),
                sweepInterval(),
                grace(),
                sweepWindow(),
                recentParts().asLongValue(),
                retryParked(),
                timeLimit(),
                firstPause(),
                longestPause());
    }
}
