package io.baedal.projections.cli.command;

import io.baedal.projections.operations.OperationRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The documents that a verification found to differ, as a file that `repair` reads: a heading, then one id in a line.
final class DifferingIds {
    static final int MOST = 100_000;
    private static final String HEADING = "# baedal verify ";

    private final String view;
    private final int version;
    private final Set<String> ids = new LinkedHashSet<>();
    private boolean more;

    DifferingIds(String view, int version) {
        this.view = view;
        this.version = version;
    }

    synchronized void add(String document) {
        if (ids.size() < MOST) {
            ids.add(document);
        } else if (!ids.contains(document)) {
            more = true;
        }
    }

    synchronized void write(Path file) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(HEADING + view + " version " + version);
        lines.addAll(ids);
        if (more) {
            lines.add("# there are more; verify again after these are repaired");
        }
        Files.write(file, lines);
    }

    /// The ids in a file that was written for this view.
    ///
    /// @throws OperationRefused when it is another file
    static Collection<String> read(Path file, String view) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().startsWith(HEADING)) {
            throw new OperationRefused(file + " wasn't written by verify --save");
        }
        if (!lines.getFirst().startsWith(HEADING + view + " ")) {
            throw new OperationRefused(
                    file + " is of another view: " + lines.getFirst().substring(HEADING.length()));
        }
        return lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
