package io.baedal.democity.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenCommandTest {
    @Test
    void asksForTheOwner() {
        assertThat(new TokenCommand(List.of("echo", "token-for")).token("owner", "demo-owner-001"))
                .isEqualTo("token-for owner --subject demo-owner-001");
    }

    @Test
    void aCommandThatFailsOrIsNotThereGivesNone() {
        assertThatExceptionOfType(NoToken.class)
                .isThrownBy(() -> new TokenCommand(List.of("false")).token("owner", "o"))
                .withMessage("The token command ended with exit code 1 and no token");
        assertThatExceptionOfType(NoToken.class)
                .isThrownBy(() -> new TokenCommand(List.of("no-such-command-here")).token("owner", "o"))
                .withMessage("Can't run the token command 'no-such-command-here'");
    }
}
