package io.baedal.local.launcher.home;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Which port each part listens on: from the command line, else the environment, else the settings file, else its own.
public final class Ports {

    private static final int HIGHEST = 65_535;

    private final Map<String, Integer> chosen;

    private Ports(Map<String, Integer> chosen) {
        this.chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
    }

    /// Ports that were chosen before.
    public static Ports of(Map<String, Integer> chosen) {
        return new Ports(chosen);
    }

    /// @param defaults every part's own port
    /// @param options `edge=8081` and the like, from the command line
    /// @throws WrongSetting if one names no part or no port
    public static Ports choose(
            Map<String, Integer> defaults, Home home, Map<String, String> environment, Map<String, String> options)
            throws IOException {
        Properties file = read(home);
        for (String name : options.keySet()) {
            if (!defaults.containsKey(name)) {
                throw new WrongSetting("There is no part " + name + ". Parts: " + String.join(", ", defaults.keySet()));
            }
        }
        var chosen = new LinkedHashMap<String, Integer>();
        defaults.forEach((part, own) -> {
            String word = first(options.get(part), environment.get(variable(part)), file.getProperty(property(part)));
            chosen.put(part, word == null ? own : number(part, word));
        });
        return new Ports(chosen);
    }

    public int of(String part) {
        return chosen.get(part);
    }

    public Map<String, Integer> all() {
        return chosen;
    }

    /// How to choose another port for the part, for a message.
    public static String howToChange(String part) {
        return "--port " + part + "=N, " + variable(part) + "=N, or " + property(part)
                + "=N in .baedal/settings.properties";
    }

    static String variable(String part) {
        return "BAEDAL_" + part.toUpperCase(Locale.ROOT).replace('-', '_') + "_PORT";
    }

    static String property(String part) {
        return part + ".port";
    }

    private static String first(String... words) {
        for (String word : words) {
            if (word != null && !word.isBlank()) {
                return word.strip();
            }
        }
        return null;
    }

    private static int number(String part, String word) {
        try {
            int port = Integer.parseInt(word);
            if (port > 0 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new WrongSetting("The port of " + part + " must be a number from 1 to " + HIGHEST + ", not " + word);
    }

    private static Properties read(Home home) throws IOException {
        var properties = new Properties();
        if (Files.exists(home.settings())) {
            try (Reader reader = Files.newBufferedReader(home.settings())) {
                properties.load(reader);
            }
        }
        return properties;
    }
}
