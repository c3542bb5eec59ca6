package io.baedal.local.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.baedal.local.eventstore.grpc.AppendLimits;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void onlyTheFolderIsNeeded() {
        assertThat(Arguments.parse("--data", "d")).isEqualTo(NodeSettings.of(Path.of("d"), 2113));
    }

    @Test
    void allCanBeGiven() {
        assertThat(Arguments.parse(
                        "--http-port",
                        "0",
                        "--users",
                        "u",
                        "--port",
                        "1",
                        "--data",
                        "d",
                        "--max-append-size",
                        "2048",
                        "--max-append-event-size",
                        "1024"))
                .isEqualTo(new NodeSettings(
                        Path.of("d"), 1, OptionalInt.of(0), Optional.of(Path.of("u")), new AppendLimits(2048, 1024)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--port 1",
                "--data",
                "--data d --port eleven",
                "--data d --port 65536",
                "--data d --port -1",
                "--data d --data e",
                "--data d --unknown x",
                "--data d --max-append-size 0",
                "--data d --max-append-size 99999999"
            })
    void anythingElseIsWrongUsage(String line) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
        assertThatIllegalArgumentException().isThrownBy(() -> Arguments.parse(arguments));
    }

    @Test
    void anEmptyFileOfUsersDoesNotOpenTheNodeToEveryone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse("--data", "d", "--users", ""))
                .withMessage("--users needs a value");
    }

    @Test
    void theReasonNamesWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse("--data", "d", "--port", "eleven"))
                .withMessage("--port takes a number from 0 to 65535, not 'eleven'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse("--port", "1"))
                .withMessage("--data is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse("--data", "d", "--unknown", "x"))
                .withMessage("There is no --unknown");
    }
}
