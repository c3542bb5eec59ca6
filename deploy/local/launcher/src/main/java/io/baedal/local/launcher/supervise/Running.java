package io.baedal.local.launcher.supervise;

import io.baedal.local.launcher.cache.AotCaches;
import java.util.List;

/// A part's process, with the options of its cache.
record Running(Process process, List<String> cacheOptions, Probe probe) {

    boolean inTraining() {
        return AotCaches.isTraining(cacheOptions);
    }
}
