package io.baedal.local.launcher.supervise;

import io.baedal.local.launcher.cache.AotCaches;
import io.baedal.local.launcher.part.Part;
import io.baedal.local.launcher.part.Site;
import io.baedal.local.launcher.process.JavaCommand;
import io.baedal.local.launcher.process.LogFile;
import io.baedal.local.launcher.process.Marks;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Starts a part's process. Thread-safe.
final class Starter {

    private static final List<String> EVERY_JVM = List.of(
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8");

    private final Site site;
    private final AotCaches caches;
    private final Map<String, Path> jars;

    /// @param jars what to run, by part
    Starter(Site site, AotCaches caches, Map<String, Path> jars) {
        this.site = site;
        this.caches = caches;
        this.jars = Map.copyOf(jars);
    }

    LogFile log(Part part) {
        return LogFile.of(site.home().log(part.name()));
    }

    Running start(Part part) throws IOException {
        Path jar = jars.get(part.name());
        List<String> cacheOptions = caches.optionsFor(part.program().label(), jar, jvmOptions(part));
        LogFile log = log(part);
        Files.createDirectories(log.path().getParent());
        long offset = log.size();
        var builder = new ProcessBuilder(command(part, jar, cacheOptions))
                .directory(site.home().folder().toFile())
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.path().toFile()));
        builder.environment().putAll(part.secrets().apply(site));
        Probe probe = new Probe(part.readiness(), site.port(part.name()), log, offset);
        return new Running(builder.start(), probe);
    }

    private List<String> command(Part part, Path jar, List<String> cacheOptions) {
        var options = new ArrayList<>(Marks.of(site.home(), part.name()));
        options.addAll(jvmOptions(part));
        options.addAll(cacheOptions);
        part.properties().apply(site).forEach((name, value) -> options.add("-D" + name + "=" + value));
        return JavaCommand.running(jar, options, part.arguments().apply(site));
    }

    /// A cache is good only for a JVM with the same options.
    static List<String> jvmOptions(Part part) {
        var options = new ArrayList<>(part.options());
        options.addAll(EVERY_JVM);
        return options;
    }
}
