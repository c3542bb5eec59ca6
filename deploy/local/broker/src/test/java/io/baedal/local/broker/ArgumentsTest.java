package io.baedal.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void readsOptionsInAnyOrder() {
        assertThat(Arguments.parse("--port", "9092", "--with-parent", "--data", "here"))
                .isEqualTo(new Arguments(Path.of("here"), 9092, true));
    }

    @Test
    void refusesWhatItDoesNotKnowAndWhatIsMissing() {
        assertThatThrownBy(() -> Arguments.parse("--data", "here")).hasMessageContaining("Usage");
        assertThatThrownBy(() -> Arguments.parse("--data")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> Arguments.parse("--dta", "here")).hasMessageContaining("Unknown option --dta");
    }
}
