package io.baedal.local.launcher.status;

import java.time.Duration;
import java.util.Locale;

/// `status` for people.
public final class StatusTable {

    private static final String ROW = "%-14s %-11s %-8s %-6s %-9s %-9s %s%n";

    private StatusTable() {}

    public static String of(PlatformStatus status) {
        var text = new StringBuilder(headline(status)).append("\n\n");
        text.append(ROW.formatted("PART", "STATE", "PID", "PORT", "UPTIME", "RESTARTS", "LAG"));
        for (PartStatus part : status.parts()) {
            text.append(ROW.formatted(
                    part.name(),
                    part.state(),
                    part.pid() == null ? "-" : part.pid(),
                    part.port(),
                    uptime(part.uptimeSeconds()),
                    part.restarts(),
                    note(part)));
        }
        return text.toString().replaceAll("[ \t]+\n", "\n");
    }

    private static String headline(PlatformStatus status) {
        String line = switch (status.state()) {
            case "down" -> "Baedal is down. Start it: ./baedal up";
            case "orphaned" ->
                "Baedal's launcher has died; what it left running is no longer watched. ./baedal up or down cleans up.";
            case "running" -> status.ready() ? "Baedal is up." : "Baedal is up, but not every part is ready.";
            default -> "Baedal is " + status.state() + ".";
        };
        return status.message() == null ? line : line + " " + status.message();
    }

    private static String uptime(Long seconds) {
        if (seconds == null) {
            return "-";
        }
        Duration time = Duration.ofSeconds(seconds);
        if (time.toHours() > 0) {
            return time.toHours() + "h" + time.toMinutesPart() + "m";
        }
        return time.toMinutes() > 0 ? time.toMinutes() + "m" + time.toSecondsPart() + "s" : seconds + "s";
    }

    private static String note(PartStatus part) {
        if (part.lag() != null) {
            return lag(part.lag());
        }
        return part.ready() || part.lastEnd() == null ? "" : part.lastEnd();
    }

    private static String lag(Lag lag) {
        var text = new StringBuilder(lag.state());
        if (lag.events() != null) {
            text.append(", ").append(lag.events()).append(" events");
        }
        if (lag.seconds() != null) {
            text.append(String.format(Locale.ROOT, ", %.1f s", lag.seconds()));
        }
        if (lag.parked() != null && lag.parked() > 0) {
            text.append(", ").append(lag.parked()).append(" parked");
        }
        return text.toString();
    }
}
