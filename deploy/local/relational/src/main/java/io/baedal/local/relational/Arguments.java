package io.baedal.local.relational;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The command line of [RelationalMain].
record Arguments(Path data, int port, Optional<Path> passwordFile, Optional<Path> programs, List<String> databases) {

    static final String USAGE =
            "Usage: --data DIR --port N [--password-file FILE] [--programs DIR] [--database NAME]...";

    static Arguments parse(String... args) {
        var words = new ArrayDeque<>(List.of(args));
        Path data = null;
        int port = -1;
        Optional<Path> passwordFile = Optional.empty();
        Optional<Path> programs = Optional.empty();
        var databases = new ArrayList<String>();
        while (!words.isEmpty()) {
            String option = words.pop();
            String value = valueOf(option, words.poll());
            switch (option) {
                case "--data" -> data = Path.of(value);
                case "--port" -> port = Integer.parseInt(value);
                case "--password-file" -> passwordFile = Optional.of(Path.of(value));
                case "--programs" -> programs = Optional.of(Path.of(value));
                case "--database" -> databases.add(value);
                default -> throw new IllegalArgumentException("Unknown option " + option + ". " + USAGE);
            }
        }
        if (data == null || port < 0) {
            throw new IllegalArgumentException(USAGE);
        }
        return new Arguments(data, port, passwordFile, programs, List.copyOf(databases));
    }

    private static String valueOf(String option, String word) {
        if (word == null) {
            throw new IllegalArgumentException("The option " + option + " needs a value. " + USAGE);
        }
        return word;
    }
}
