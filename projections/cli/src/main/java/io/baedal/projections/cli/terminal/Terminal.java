package io.baedal.projections.cli.terminal;

import java.io.PrintWriter;
import java.util.function.UnaryOperator;
import picocli.CommandLine;

/// Where a command speaks to, and perhaps with, somebody.
///
/// @param out for results
/// @param err for progress and complaints
/// @param interactive whether a person sits there
/// @param width in characters
/// @param asks prints a question and answers what was typed, null at the end of the input
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive, int width, UnaryOperator<String> asks) {
    private static final int USUAL_WIDTH = 80;

    /// The process's own.
    public static Terminal of(CommandLine line) {
        var console = System.console();
        boolean interactive = console != null && console.isTerminal();
        return new Terminal(
                line.getOut(),
                line.getErr(),
                interactive,
                width(System.getenv("COLUMNS")),
                question -> interactive ? console.readLine("%s", question) : null);
    }

    static int width(String columns) {
        return columns != null && columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }

    /// A line of a result.
    public void say(String line) {
        out.println(line);
        out.flush();
    }
}
