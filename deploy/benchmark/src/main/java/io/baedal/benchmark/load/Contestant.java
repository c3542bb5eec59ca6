package io.baedal.benchmark.load;

import java.time.Duration;

/// Something that is measured against others.
public interface Contestant {
    String name();

    /// Works as fast as it can for this long.
    Measured run(Duration duration) throws Exception;
}
