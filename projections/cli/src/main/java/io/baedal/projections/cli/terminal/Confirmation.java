package io.baedal.projections.cli.terminal;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Asks before something is done that changes much.
public final class Confirmation {
    private Confirmation() {}

    /// Whether it may be done.
    ///
    /// @param what it is, as a sentence that can be a question: "Serve version 1 of shop-display again"
    /// @param yes whether the operator has said so already
    /// @throws ParameterException where nobody can be asked
    public static boolean of(Terminal terminal, CommandLine line, String what, boolean yes) {
        if (yes) {
            return true;
        }
        if (!terminal.interactive()) {
            throw new ParameterException(
                    line, what + "? There is no terminal to ask on: say --yes if that is what you want.");
        }
        var answer = terminal.asks().apply(what + "? [y/N] ");
        boolean agreed =
                answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
        if (!agreed) {
            terminal.say("Nothing was changed.");
        }
        return agreed;
    }
}
