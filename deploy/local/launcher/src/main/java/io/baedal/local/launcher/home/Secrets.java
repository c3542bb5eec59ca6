package io.baedal.local.launcher.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/// Passwords that are made once and kept where only their owner reads them.
public final class Secrets {

    private static final int BYTES = 24;

    private Secrets() {}

    public static Path databasePasswordFile(Home home) {
        return home.secrets().resolve("database-password");
    }

    /// The database user's password, made at the first call.
    public static String databasePassword(Home home) throws IOException {
        Path file = databasePasswordFile(home);
        if (!Files.exists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            PrivateFile.write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
        }
        return Files.readString(file).strip();
    }
}
