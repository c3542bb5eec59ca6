package io.baedal.local.launcher.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.baedal.local.launcher.process.Orphans;
import io.baedal.local.launcher.supervise.Phase;
import io.baedal.local.launcher.supervise.PlatformReport;
import java.util.List;
import java.util.Map;

/// The platform as `status` shows it.
///
/// @param state `starting`, `running`, `stopping`, `saving`, `failed`, `down`, or `orphaned`: parts run, the launcher
/// doesn't
/// @param ready whether every part is
/// @param launcherPid the supervisor's, null if none runs
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlatformStatus(String state, boolean ready, Long launcherPid, String message, List<PartStatus> parts) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public static PlatformStatus supervised(PlatformReport report, Map<String, Lag> lags) {
        var parts = report.parts().stream()
                .map(part -> PartStatus.of(part, lags.get(part.name())))
                .toList();
        boolean ready = report.phase() == Phase.RUNNING && parts.stream().allMatch(PartStatus::ready);
        return new PlatformStatus(
                report.phase().word(), ready, report.supervisor().pid(), report.message(), parts);
    }

    public static PlatformStatus unsupervised(Map<String, Integer> ports, Map<ProcessHandle, String> orphans) {
        var parts = ports.entrySet().stream()
                .map(part -> PartStatus.unwatched(
                        part.getKey(),
                        part.getValue(),
                        Orphans.of(orphans, part.getKey()).orElse(null)))
                .toList();
        String state = orphans.isEmpty() ? Phase.DOWN.word() : "orphaned";
        return new PlatformStatus(state, false, null, null, parts);
    }

    public String toJson() throws JsonProcessingException {
        return JSON.writeValueAsString(this) + "\n";
    }
}
