package io.baedal.local.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.local.eventstore.log.WrittenLog.Seen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Whatever happens to streams, a scavenge changes nothing that their readers see.
class ScavengingPropertyTest {

    private static final int STREAMS = 3;
    private static WrittenLog log;

    @BeforeContainer
    static void open() throws IOException {
        Path target = Files.createDirectories(Path.of("target"));
        log = new WrittenLog(Files.createTempDirectory(target, "scavenging"));
    }

    @AfterContainer
    static void close() {
        log.close();
    }

    /// What happens to one of the streams.
    record Step(int stream, Act act, int number) {

        enum Act {
            APPEND,
            TRUNCATE,
            COUNT,
            LIFT,
            DELETE,
            TOMBSTONE,
            SCAVENGE
        }

        void happenTo(String name) {
            switch (act) {
                case APPEND -> log.append(name, number, 10);
                case TRUNCATE -> log.describe(name, "{\"$tb\":" + number + "}");
                case COUNT -> log.describe(name, "{\"$maxCount\":" + number + "}");
                case LIFT -> log.describe(name, "{}");
                case DELETE -> log.delete(name);
                case TOMBSTONE -> log.tombstone(name);
                case SCAVENGE -> log.scavenge();
            }
        }
    }

    @Property(tries = 60)
    void readersSeeTheSameBeforeAndAfter(@ForAll("steps") @Size(max = 25) List<Step> steps) {
        List<String> names = new ArrayList<>();
        String run = UUID.randomUUID().toString();
        for (int i = 0; i < STREAMS; i++) {
            names.add(run + i);
            names.add("$$" + run + i);
        }
        steps.forEach(step -> step.happenTo(run + step.stream()));
        List<List<Seen>> before = names.stream().map(log::seen).toList();
        List<Seen> all = log.all();

        log.scavenge();

        assertThat(names.stream().map(log::seen).toList()).isEqualTo(before);
        List<Seen> left = log.all();
        assertThat(all).containsAll(left);
        assertThat(left.isEmpty()).isEqualTo(all.isEmpty());
        assertThat(left.reversed().stream().findFirst())
                .isEqualTo(all.reversed().stream().findFirst());
        before.forEach(seen -> assertThat(left).containsAll(seen));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step.Act> acts = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(Step.Act.APPEND)), Tuple.of(8, Arbitraries.of(Step.Act.class)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, STREAMS - 1),
                        acts,
                        Arbitraries.integers().between(1, 9))
                .as(Step::new)
                .list();
    }
}
