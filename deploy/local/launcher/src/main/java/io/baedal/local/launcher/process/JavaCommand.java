package io.baedal.local.launcher.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command line of a JVM, by the same JDK as this one.
public final class JavaCommand {

    private JavaCommand() {}

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// @param options of the JVM
    /// @param arguments after the jar
    public static List<String> running(Path jar, List<String> options, List<String> arguments) {
        var words = new ArrayList<String>();
        words.add(java());
        words.addAll(options);
        words.add("-jar");
        words.add(jar.toString());
        words.addAll(arguments);
        return words;
    }
}
