package io.baedal.projections.cli.command;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Points in time for people: by the clock on the wall.
final class Times {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Times() {}

    static String text(Instant at) {
        return FORMAT.format(at.atZone(ZoneId.systemDefault()));
    }
}
