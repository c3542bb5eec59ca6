package io.baedal.projections.cli.command;

import io.baedal.projections.View;

/// What to type next, as it is typed.
final class Examples {
    static final String PROGRAM = "./baedal projections";

    private Examples() {}

    /// @param more options, each as typed
    static String line(String command, View view, Object... more) {
        var line = new StringBuilder(PROGRAM)
                .append(' ')
                .append(command)
                .append(' ')
                .append(view.name());
        for (var word : more) {
            line.append(' ').append(word);
        }
        return line.toString();
    }
}
