package io.baedal.query.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.baedal.query.problem.Problem;
import io.baedal.query.problem.Problem.Fault;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private final Parameters parameters = new Parameters();

    private List<Fault> faults() {
        var refused = catchThrowableOfType(Problem.class, () -> parameters.asked(() -> "asked"));
        return refused == null ? List.of() : refused.faults();
    }

    @Test
    void areWhatTheyUsuallyAreWhereNothingWasSent() {
        assertThat(parameters.count("limit", null, 20, 1, 100)).isEqualTo(20);
        DayOfWeek nothing = parameters.optional("day", null, "a day", DayOfWeek::valueOf);
        assertThat(nothing).isNull();

        assertThat(faults()).isEmpty();
        assertThat(parameters.asked(() -> "asked")).isEqualTo("asked");
    }

    @Test
    void areRead() {
        assertThat(parameters.count("limit", "100", 20, 1, 100)).isEqualTo(100);
        DayOfWeek monday = parameters.required("day", "MONDAY", "a day", DayOfWeek::valueOf);
        assertThat(monday).isEqualTo(DayOfWeek.MONDAY);

        assertThat(faults()).isEmpty();
    }

    @Test
    void areAllNamedWhereTheyCanNotBeRead() {
        parameters.count("limit", "101", 20, 1, 100);
        parameters.count("page", "x".repeat(99), 1, 1, 9);
        parameters.optional("day", "noday", "a day", DayOfWeek::valueOf);
        parameters.required("night", " ", "a night", DayOfWeek::valueOf);

        assertThat(faults())
                .containsExactly(
                        new Fault("limit", "'101' is not a whole number from 1 to 100"),
                        new Fault("page", "'" + "x".repeat(80) + "…' is not a whole number from 1 to 9"),
                        new Fault("day", "'noday' is not a day"),
                        new Fault("night", "is missing: it should be a night"));
    }

    @Test
    void mayBeListsOfIds() {
        var one = UUID.randomUUID().toString();
        var other = UUID.randomUUID().toString();

        assertThat(Ids.read(parameters, "ids", List.of(other + ", " + one, "," + other), 2))
                .containsExactly(other, one);
        assertThat(faults()).isEmpty();
    }

    @Test
    void mayBeNoIds() {
        Ids.read(parameters, "ids", List.of("one," + "0B54C6A4-1B1C-4D43-9F9B-3D7A0E5B8F11"), 2);
        Ids.read(parameters, "none", List.of(",,"), 2);
        Ids.read(parameters, "many", List.of("a,b,c"), 2);

        assertThat(faults()).extracting(Fault::field).containsExactly("ids", "ids", "none", "many");
    }
}
