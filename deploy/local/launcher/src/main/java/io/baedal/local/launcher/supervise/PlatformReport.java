package io.baedal.local.launcher.supervise;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.baedal.local.launcher.process.ProcessIdentity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The whole platform at one moment, as the supervisor writes it down for other processes.
///
/// @param message why it failed, else null
public record PlatformReport(ProcessIdentity supervisor, Phase phase, String message, List<PartReport> parts) {

    /// The processes that parts were when this was written, by part.
    public Map<String, ProcessIdentity> processes() {
        var processes = new LinkedHashMap<String, ProcessIdentity>();
        parts.stream()
                .filter(part -> part.process() != null)
                .forEach(part -> processes.put(part.name(), part.process()));
        return processes;
    }

    /// Whether the supervisor that wrote this still runs.
    @JsonIgnore
    public boolean isSupervised() {
        return supervisor.find().isPresent();
    }

    /// Ports of the parts, by part.
    public Map<String, Integer> ports() {
        var ports = new LinkedHashMap<String, Integer>();
        parts.forEach(part -> ports.put(part.name(), part.port()));
        return ports;
    }
}
