package io.baedal.projections.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

class ConfirmationTest {
    private final CommandLine line = new CommandLine(CommandSpec.create());
    private final StringWriter said = new StringWriter();
    private String asked;

    @Test
    void whoSaysYesBeforeIsNotAsked() {
        assertThat(Confirmation.of(terminal(true, "n"), line, "Drop it", true)).isTrue();
        assertThat(asked).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "Y", " yes "})
    void aYesIsAYes(String answer) {
        assertThat(Confirmation.of(terminal(true, answer), line, "Drop it", false))
                .isTrue();
        assertThat(asked).isEqualTo("Drop it? [y/N] ");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "n", "yeah"})
    void anythingElseIsANo(String answer) {
        assertThat(Confirmation.of(terminal(true, answer), line, "Drop it", false))
                .isFalse();
        assertThat(said.toString()).contains("Nothing was changed.");
    }

    @Test
    void whereNobodyCanBeAskedItIsWrongUsage() {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> Confirmation.of(terminal(false, null), line, "Drop it", false))
                .withMessageContaining("Drop it?")
                .withMessageContaining("--yes");
    }

    private Terminal terminal(boolean interactive, String answer) {
        var out = new PrintWriter(said, true);
        return new Terminal(out, out, interactive, 80, question -> {
            asked = question;
            return answer;
        });
    }
}
