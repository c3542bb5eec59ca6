package io.baedal.local.launcher.process;

import io.baedal.local.launcher.home.Home;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How a process shows on its command line that it belongs to this home, and as what: so that even one whose pid was
/// never written down is found.
public final class Marks {

    private static final String HOME = "-Dbaedal.home=";
    private static final String PART = "-Dbaedal.part=";

    private Marks() {}

    /// JVM options, to be put first: the system may cut a long command line off.
    public static List<String> of(Home home, String part) {
        return List.of(HOME + home.folder(), PART + part);
    }

    /// The part that the process is of this home, or empty if it is none of ours.
    public static Optional<String> partOf(Home home, ProcessHandle process) {
        String[] words = process.info().arguments().orElse(new String[0]);
        if (Arrays.asList(words).contains(HOME + home.folder())) {
            return Arrays.stream(words)
                    .filter(word -> word.startsWith(PART))
                    .map(word -> word.substring(PART.length()))
                    .findFirst();
        }
        return isPostgres(home, process, words) ? Optional.of("relational") : Optional.empty();
    }

    /// PostgreSQL outlives the JVM that watches it.
    private static boolean isPostgres(Home home, ProcessHandle process, String[] words) {
        String cluster = home.data("relational").resolve("cluster").toString();
        String program = process.info().command().orElse("");
        return program.endsWith("/postgres") && words.length > 1 && words[0].equals("-D") && words[1].equals(cluster);
    }
}
