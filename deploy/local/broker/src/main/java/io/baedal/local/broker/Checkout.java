package io.baedal.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder that the whole source tree is in: the nearest one above that holds `mvnw`.
final class Checkout {

    private Checkout() {}

    static Path root() throws IOException {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IOException("No folder above " + Path.of("").toAbsolutePath() + " holds mvnw.");
    }
}
