package io.baedal.edge;

import io.baedal.edge.route.RouteFile;
import io.baedal.edge.route.RouteTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Loads the routes once, at start.
@Singleton
class Routes {

    @Produces
    @Singleton
    RouteTable table(EdgeSettings settings) throws IOException {
        RouteFile file = new RouteFile(settings.backends());
        try (Reader text =
                settings.routes().isPresent() ? given(settings.routes().get()) : bundled()) {
            return file.read(text);
        }
    }

    private static Reader given(Path path) throws IOException {
        return Files.newBufferedReader(path);
    }

    private static Reader bundled() {
        return new InputStreamReader(
                Thread.currentThread().getContextClassLoader().getResourceAsStream("routes.yaml"),
                StandardCharsets.UTF_8);
    }
}
