package io.baedal.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the sources themselves must keep to.
class SourcesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<Source> JAVA = sources(".java");
    private static final Pattern PUBLIC_TYPE = Pattern.compile("^public .*\\b(class|record|interface|enum) ");

    record Source(Path file, String text) {
        boolean isMain() {
            return file.toString().contains("/src/main/");
        }

        Path module() {
            return Path.of(file.toString().replaceAll("/src/.*", ""));
        }

        @Override
        public String toString() {
            return file.toString();
        }
    }

    @Test
    void areThere() {
        assertThat(JAVA).hasSizeGreaterThan(200);
        assertThat(JAVA).extracting(Source::module).contains(Path.of("event-schemas"), Path.of("command-side/shop"));
    }

    @Test
    void noTestIsSwitchedOff() {
        assertThat(those(source -> !source.isMain(), "@Disabled\\b|@Ignore\\b|Assumptions?\\.assume"))
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(those(_ -> true, "\\b(TODO|FIXME|XXX)\\b")).isEmpty();
    }

    @Test
    void noMachineIsNamed() {
        assertThat(those(_ -> true, "\"/(root|home|work|Users)/")).isEmpty();
    }

    @Test
    void publicTypesSayWhatTheyAre() {
        assertThat(JAVA.stream().filter(Source::isMain).filter(source -> !saysWhatItIs(source.text)))
                .isEmpty();
    }

    @Test
    void oneIdeaPerFile() {
        var lengths = JAVA.stream()
                .filter(Source::isMain)
                .map(source -> source.text.lines().count())
                .sorted()
                .toList();

        assertThat(lengths.get(lengths.size() / 2))
                .as("median of lines per file")
                .isLessThan(60);
    }

    @Test
    void servicesSayWhatTheyAre() {
        assertThat(JAVA.stream()
                        .map(Source::module)
                        .distinct()
                        .filter(module -> !module.startsWith("deploy/benchmark"))
                        .filter(module -> Files.exists(
                                ROOT.resolve(module).resolve("src/main/resources/application.properties"))))
                .isNotEmpty()
                .allSatisfy(module -> assertThat(ROOT.resolve(module).resolve("README.md"))
                        .as("README.md of the service " + module)
                        .exists());
    }

    /// Whether a comment stands right above the public type, or above its annotations.
    private static boolean saysWhatItIs(String text) {
        var above = new ArrayList<String>();
        for (var line : text.split("\\R")) {
            if (PUBLIC_TYPE.matcher(line).find()) {
                return above.stream().anyMatch(word -> word.startsWith("///") || word.endsWith("*/"));
            }
            if (line.isBlank()) {
                above.clear();
            }
            above.add(line.strip());
        }
        return true;
    }

    private static List<String> those(Predicate<Source> which, String pattern) {
        var forbidden = Pattern.compile(pattern);
        return JAVA.stream()
                .filter(which)
                .filter(source -> !source.file.startsWith("house-rules"))
                .flatMap(source -> source.text
                        .lines()
                        .filter(line -> forbidden.matcher(line).find())
                        .map(line -> source.file + ": " + line.strip()))
                .toList();
    }

    private static List<Source> sources(String ending) {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> ROOT.relativize(file).toString().matches(".*src/(main|test)/java/.*"))
                    .map(file -> new Source(ROOT.relativize(file), read(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
