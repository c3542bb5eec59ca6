package io.baedal.local.launcher.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// A runnable jar with every jar that its manifest names, and what Quarkus keeps for it in the folder `quarkus` beside
/// it.
record ClassPath(Path jar, List<Path> entries) {

    static ClassPath of(Path jar) throws IOException {
        var entries = new LinkedHashSet<Path>();
        entries.add(jar);
        try (var file = new JarFile(jar.toFile())) {
            String named = file.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            for (String entry : named == null ? new String[0] : named.split(" +")) {
                entries.add(jar.resolveSibling(entry));
            }
        }
        Path quarkus = jar.resolveSibling("quarkus");
        if (Files.isDirectory(quarkus)) {
            try (Stream<Path> files = Files.list(quarkus)) {
                files.sorted().forEach(entries::add);
            }
        }
        return new ClassPath(jar, List.copyOf(entries));
    }

    /// Changes when any of the jars is made anew, the JVM is another, or its options are.
    String fingerprint(List<String> options) throws IOException {
        var digest = sha256();
        digest.update(System.getProperty("java.vm.version").getBytes());
        digest.update(String.join(" ", options).getBytes());
        for (Path entry : entries) {
            if (Files.exists(entry)) {
                var line = entry + " " + Files.size(entry) + " "
                        + Files.getLastModifiedTime(entry).toMillis() + "\n";
                digest.update(line.getBytes());
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
