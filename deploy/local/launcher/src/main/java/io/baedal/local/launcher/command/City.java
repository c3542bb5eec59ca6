package io.baedal.local.launcher.command;

import io.baedal.local.launcher.home.Home;
import io.baedal.local.launcher.part.NotBuilt;
import io.baedal.local.launcher.part.Platform;
import io.baedal.local.launcher.part.Site;
import io.baedal.local.launcher.process.JavaCommand;
import io.baedal.local.launcher.token.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Loads the demo city into a platform that has none.
final class City {

    private final Site site;
    private final Home home;

    City(Site site) {
        this.site = site;
        this.home = site.home();
    }

    /// @return false if it isn't loaded, or not wholly; the loader has said why
    boolean load() throws IOException, InterruptedException {
        if (Files.exists(home.cityMark())) {
            return true;
        }
        Path loader;
        try {
            loader = Platform.tool("deploy/demo-city", "baedal-demo-city").in(home.checkout());
        } catch (NotBuilt none) {
            return true;
        }
        System.out.println("Loading the demo city, once:");
        SigningKey key = SigningKey.in(home.secrets());
        List<String> arguments = List.of(
                "--edge",
                site.http("edge"),
                "--signing-key",
                SigningKey.privateFile(home.secrets()).toString(),
                "--key-id",
                key.id());
        Process process = new ProcessBuilder(JavaCommand.running(loader, List.of("-Xmx256m"), arguments))
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            return false;
        }
        Files.createFile(home.cityMark());
        return true;
    }
}
