package io.baedal.local.launcher.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// One process of the platform, as data.
///
/// @param name what it is called in logs, settings and `status`
/// @param port its own port, on loopback
/// @param needs parts that must be ready before it is started for the first time
/// @param program where its jar is in the checkout
/// @param options of its JVM, the bound of its heap among them
/// @param readiness how to see that it is ready
/// @param arguments what follows the jar on the command line
/// @param properties its configuration, visible in the process list
/// @param secrets its configuration that isn't: handed over in the environment
/// @param cached whether it starts so slowly that an ahead-of-time cache is worth a training
public record Part(
        String name,
        int port,
        List<String> needs,
        Program program,
        List<String> options,
        Readiness readiness,
        Function<Site, List<String>> arguments,
        Function<Site, Map<String, String>> properties,
        Function<Site, Map<String, String>> secrets,
        boolean cached) {

    /// A part of the infrastructure: takes `--data DIR --port N` and says `ready`.
    static Part infrastructure(String name, int port, Program program, List<String> options) {
        return new Part(
                name,
                port,
                List.of(),
                program,
                options,
                Readiness.SAID_READY,
                site -> List.of("--data", site.data(name).toString(), "--port", Integer.toString(site.port(name))),
                site -> Map.of(),
                site -> Map.of(),
                true);
    }

    /// A Quarkus service: told by configuration, and ready when its readiness endpoint says so.
    static Part service(String name, int port, String module, List<String> options, String... needs) {
        return new Part(
                name,
                port,
                List.of(needs),
                new Program(Path.of(module, "target", "quarkus-app"), "quarkus-run.jar"),
                options,
                Readiness.HEALTH_ENDPOINT,
                site -> List.of(),
                site -> Map.of(),
                site -> Map.of(),
                true);
    }

    Part with(Function<Site, Map<String, String>> configuration) {
        return new Part(name, port, needs, program, options, readiness, arguments, configuration, secrets, cached);
    }

    Part withSecrets(Function<Site, Map<String, String>> hidden) {
        return new Part(name, port, needs, program, options, readiness, arguments, properties, hidden, cached);
    }

    Part withArguments(Function<Site, List<String>> words) {
        return new Part(name, port, needs, program, options, readiness, words, properties, secrets, cached);
    }

    public Part withCache(boolean worthIt) {
        return new Part(name, port, needs, program, options, readiness, arguments, properties, secrets, worthIt);
    }
}
