package io.baedal.local.launcher.supervise;

import io.baedal.local.launcher.part.Part;
import io.baedal.local.launcher.part.Program;
import io.baedal.local.launcher.part.Readiness;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Parts that are child processes of a test.
final class Parts {

    private static final List<String> OPTIONS = List.of("-Xmx64m", "-XX:+UseSerialGC");

    private Parts() {}

    static Part store(String name) {
        return service(name);
    }

    static Part service(String name, String... needs) {
        return new Part(
                name,
                1,
                List.of(needs),
                new Program(Path.of(name), "child-"),
                OPTIONS,
                Readiness.SAID_READY,
                site -> List.of("--data", site.data(name).toString(), "--port", Integer.toString(site.port(name))),
                site -> Map.of(),
                site -> Map.of(),
                false);
    }
}
