package io.baedal.local.eventstore;

import io.baedal.local.eventstore.grpc.AppendLimits;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The command line of the node.
final class Arguments {

    static final String USAGE = """
            usage: event-store --data DIR [--port N] [--http-port N] [--users FILE]
                               [--max-append-size BYTES] [--max-append-event-size BYTES]""";

    private static final int DEFAULT_PORT = 2113;

    private final Map<String, String> given = new HashMap<>();

    private Arguments(String[] arguments) {
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length || arguments[i + 1].isEmpty()) {
                throw new IllegalArgumentException(arguments[i] + " needs a value");
            }
            if (given.put(arguments[i], arguments[i + 1]) != null) {
                throw new IllegalArgumentException(arguments[i] + " is given twice");
            }
        }
    }

    /// @throws IllegalArgumentException if they are none of the usage; the message says which and why
    static NodeSettings parse(String... arguments) {
        return new Arguments(arguments).settings();
    }

    private NodeSettings settings() {
        Path data = Path.of(take("--data").orElseThrow(() -> new IllegalArgumentException("--data is missing")));
        NodeSettings settings = new NodeSettings(
                data,
                number("--port", 0, 65535).orElse(DEFAULT_PORT),
                number("--http-port", 0, 65535),
                take("--users").map(Path::of),
                new AppendLimits(
                        number("--max-append-size", 1, AppendLimits.LARGEST).orElse(AppendLimits.DEFAULT.mostBytes()),
                        number("--max-append-event-size", 1, Integer.MAX_VALUE)
                                .orElse(AppendLimits.DEFAULT.mostEventBytes())));
        if (!given.isEmpty()) {
            throw new IllegalArgumentException("There is no " + String.join(", ", given.keySet()));
        }
        return settings;
    }

    private Optional<String> take(String name) {
        return Optional.ofNullable(given.remove(name));
    }

    private OptionalInt number(String name, int least, int most) {
        Optional<String> value = take(name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        long number = value.get().matches("\\d{1,10}") ? Long.parseLong(value.get()) : -1;
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    "%s takes a number from %d to %d, not '%s'".formatted(name, least, most, value.get()));
        }
        return OptionalInt.of((int) number);
    }
}
