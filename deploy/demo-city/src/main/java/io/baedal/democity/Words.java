package io.baedal.democity;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Pairs of an option and its value (`--seed 3` or `--seed=3`), each taken once.
final class Words {
    private final Map<String, String> values = new LinkedHashMap<>();

    Words(String... words) {
        for (int place = 0; place < words.length; place++) {
            var word = words[place];
            int equals = word.indexOf('=');
            if (!word.startsWith("--")) {
                throw new WrongUsage("'" + word + "' is not an option");
            }
            if (equals < 0 && place + 1 == words.length) {
                throw new WrongUsage(word + " needs a value");
            }
            var name = equals < 0 ? word : word.substring(0, equals);
            if (values.put(name, equals < 0 ? words[++place] : word.substring(equals + 1)) != null) {
                throw new WrongUsage(name + " is given twice");
            }
        }
    }

    String text(String name, String otherwise) {
        var value = values.remove(name);
        return value == null ? otherwise : value;
    }

    Path path(String name) {
        var value = text(name, null);
        return value == null ? null : Path.of(value);
    }

    List<String> command(String name) {
        var value = text(name, null);
        return value == null ? null : List.of(value.strip().split("\\s+"));
    }

    URI uri(String name, String otherwise) {
        var value = text(name, otherwise);
        try {
            var uri = URI.create(value);
            if (List.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException malformed) {
            // said below, with what other addresses get
        }
        throw new WrongUsage(name + " is an address such as " + otherwise + ", not '" + value + "'");
    }

    long number(String name, long otherwise, long least, long most) {
        var value = text(name, Long.toString(otherwise));
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            // said below, with what lies out of bounds
        }
        throw new WrongUsage(name + " is a number from " + least + " to " + most + ", not '" + value + "'");
    }

    /// @param choices the first is the default
    String oneOf(String name, String... choices) {
        var value = text(name, choices[0]);
        if (!List.of(choices).contains(value)) {
            throw new WrongUsage(name + " is one of " + String.join(", ", choices) + ", not '" + value + "'");
        }
        return value;
    }

    void nothingElse() {
        if (!values.isEmpty()) {
            throw new WrongUsage("There is no option " + String.join(", ", values.keySet()));
        }
    }
}
