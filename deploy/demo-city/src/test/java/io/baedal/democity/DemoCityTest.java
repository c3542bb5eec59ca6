package io.baedal.democity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoCityTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                    | Say either --signing-key or --token-command
            --token-command x --signing-key y                     | Say either --signing-key or --token-command
            --signing-key                                         | --signing-key needs a value
            load                                                  | 'load' is not an option
            --token-command x --seed one                          | --seed is a number
            --token-command x --in-flight=0                       | --in-flight is a number from 1 to 256, not '0'
            --token-command x --edge localhost                    | --edge is an address such as http://127.0.0.1:8080
            --token-command x --progress dots                     | --progress is one of auto, bar, lines, not 'dots'
            --token-command x --colour red                        | There is no option --colour
            --token-command x --token-command y                   | --token-command is given twice
            """)
    void wrongUsageIsExplained(String line, String message) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(DemoCity.WRONG_USAGE);
        assertThat(err.toString(UTF_8)).startsWith(message).contains("Usage: demo-city");
    }

    @Test
    void helpIsGiven() {
        assertThat(run("--help")).isEqualTo(DemoCity.DONE);
        assertThat(out.toString(UTF_8)).startsWith("Usage: demo-city");
    }

    @Test
    void aFailureSaysHowToGoOn() {
        assertThat(run("--edge", "http://127.0.0.1:1", "--token-command", "echo", "--patience", "1"))
                .isEqualTo(DemoCity.FAILED);
        assertThat(err.toString(UTF_8))
                .contains("did not take POST /owners within 1 s")
                .contains("Load it again: it goes on where it stopped.");
    }

    private int run(String... words) {
        return new DemoCity(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)).run(words);
    }
}
