package io.baedal.local.launcher.home;

import java.nio.file.Path;
import java.util.Map;

/// Where everything is: the checkout with its built modules, and the folder that holds what the platform leaves behind.
///
/// @param checkout the source tree
/// @param folder `.baedal` in it, or `$BAEDAL_HOME`
public record Home(Path checkout, Path folder) {

    /// @param environment looked up for `BAEDAL_HOME`
    public static Home of(Path checkout, Map<String, String> environment) {
        Path root = checkout.toAbsolutePath().normalize();
        String chosen = environment.getOrDefault("BAEDAL_HOME", "");
        Path folder = chosen.isBlank() ? root.resolve(".baedal") : Path.of(chosen);
        return new Home(root, folder.toAbsolutePath().normalize());
    }

    /// What the platform must not forget: events, notices, tables, documents.
    public Path data() {
        return folder.resolve("data");
    }

    public Path data(String part) {
        return data().resolve(part);
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /// What is true only while the platform runs.
    public Path run() {
        return folder.resolve("run");
    }

    public Path secrets() {
        return folder.resolve("secrets");
    }

    /// What can be made again.
    public Path cache() {
        return folder.resolve("cache");
    }

    /// The programs that run, apart from where they are built.
    public Path copies() {
        return cache().resolve("programs");
    }

    public Path settings() {
        return folder.resolve("settings.properties");
    }

    /// Exists once the demo city is in the data.
    public Path cityMark() {
        return data().resolve("city-loaded");
    }
}
