package io.baedal.benchmark.history;

import io.baedal.benchmark.load.Progress;
import io.baedal.benchmark.platform.Site;
import io.baedal.benchmark.report.Report;
import java.util.Map;

/// Gives the running platform a past: shops that nobody registered over HTTP, in the same streams as those that were.
public final class HistoryBench {
    private final Site site;
    private final Progress progress;

    public HistoryBench(Site site, Progress progress) {
        this.site = site;
        this.progress = progress;
    }

    public Report run(HistorySize size, long seed) throws Exception {
        progress.says("writing %,d events over %,d shops".formatted(size.events(), size.shops()));
        var written = HistoryWriter.write(site.eventStore(), size, seed, progress);
        return new Report(
                        "A history of %,d events over %,d shops, seed %d".formatted(size.events(), size.shops(), seed),
                        "Events that the shop context's own rules made, appended stream by stream. "
                                + "The times are those of an append, which holds one or more events.")
                .figures(Map.of("events written", written));
    }
}
