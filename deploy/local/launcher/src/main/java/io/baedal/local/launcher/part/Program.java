package io.baedal.local.launcher.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A jar that can be run, found by its name without the version.
///
/// @param folder relative to the checkout
/// @param jar the file's name, or what it begins with (`baedal-edge-`)
public record Program(Path folder, String jar) {

    static Program infrastructure(String module, String artifact) {
        return new Program(Path.of(module, "target"), artifact + "-");
    }

    /// The module's folder in one word: parts of one module have the same.
    public String label() {
        return folder.toString().replaceFirst("/target.*", "").replace('/', '-');
    }

    /// @throws NotBuilt if there is none
    public Path in(Path checkout) throws IOException {
        Path place = checkout.resolve(folder);
        if (!Files.isDirectory(place)) {
            throw new NotBuilt(place.resolve(jar));
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> fits(file.getFileName().toString()))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new NotBuilt(place.resolve(jar)));
        }
    }

    private boolean fits(String name) {
        return name.equals(jar) || name.matches(Pattern.quote(jar) + "\\d[\\d.]*(-SNAPSHOT)?\\.jar");
    }
}
