package io.baedal.events.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.baedal.events.EventRegistry;
import io.baedal.events.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the schemas against the copies that were made when they were released.
class ReleasedSchemasTest {
    private static final Path RELEASED = Path.of("src/test/resources/released");
    private static final String HOW_TO_GO_ON = """

            %1$s v%2$d was released, so its events are in the store and its readers are out there. It can't change like this:
              %3$s
            Leave schemas/…/%1$s.v%2$d.json as it was and release version %4$d instead:
              1. write schemas/…/%1$s.v%4$d.json and a golden sample beside the others, and change the record;
              2. write an Upcaster from version %2$d and add it to Upcasters.standard();
              3. raise the version in PublishedEvents;
              4. record the release: ./mvnw -pl event-schemas test -Dbaedal.release
            """;
    private static final String NOT_RECORDED = """

            %s v%d differs from its released copy in a compatible way, or has none yet.
            Record it with: ./mvnw -pl event-schemas test -Dbaedal.release
            """;

    record Version(EventType type, int number) {
        Path copy() {
            return RELEASED.resolve(type.aggregate()).resolve(type.name() + ".v" + number + ".json");
        }

        String json() {
            return Schemas.json(type.name(), number).toPrettyString() + "\n";
        }

        @Override
        public String toString() {
            return type.name() + " v" + number;
        }
    }

    static Stream<Version> versions() {
        return EventRegistry.standard().all().stream()
                .flatMap(type -> Stream.iterate(1, number -> number <= type.version(), number -> number + 1)
                        .map(number -> new Version(type, number)));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aReleasedSchemaChangesCompatiblyOrNotAtAll(Version version) throws IOException {
        var copy = version.copy();
        var name = version.type.name();
        if (Files.exists(copy)) {
            var breaks = SchemaCompatibility.breaks(
                    Schemas.parse(Files.readAllBytes(copy)), Schemas.json(name, version.number));
            if (!breaks.isEmpty()) {
                fail(HOW_TO_GO_ON.formatted(
                        name, version.number, String.join("\n  ", breaks), version.type.version() + 1));
            }
        }
        if (System.getProperty("baedal.release") != null) {
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, version.json());
        }
        assertThat(Files.exists(copy) ? Files.readString(copy) : "")
                .as(NOT_RECORDED.formatted(name, version.number))
                .isEqualTo(version.json());
    }

    @Test
    void nothingThatWasReleasedIsTakenBack() throws IOException {
        try (var files = Files.walk(RELEASED)) {
            Set<String> released = files.filter(Files::isRegularFile)
                    .map(file -> RELEASED.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(versions()
                            .map(version -> RELEASED.relativize(version.copy()).toString()))
                    .as("versions in the registry; a released one is read for ever")
                    .containsAll(released);
        }
    }
}
