package io.baedal.local.broker;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;

/// `--data DIR --port N [--with-parent]`, in any order.
record Arguments(Path data, int port, boolean withParent) {

    static final String USAGE = "Usage: --data DIR --port N [--with-parent]";

    static Arguments parse(String... args) {
        var words = new ArrayDeque<>(List.of(args));
        Path data = null;
        int port = -1;
        boolean withParent = false;
        while (!words.isEmpty()) {
            String option = words.pop();
            switch (option) {
                case "--data" -> data = Path.of(valueOf(option, words.poll()));
                case "--port" -> port = Integer.parseInt(valueOf(option, words.poll()));
                case "--with-parent" -> withParent = true;
                default -> throw new IllegalArgumentException("Unknown option " + option + ". " + USAGE);
            }
        }
        if (data == null || port < 0) {
            throw new IllegalArgumentException(USAGE);
        }
        return new Arguments(data, port, withParent);
    }

    private static String valueOf(String option, String word) {
        if (word == null) {
            throw new IllegalArgumentException("The option " + option + " needs a value. " + USAGE);
        }
        return word;
    }
}
