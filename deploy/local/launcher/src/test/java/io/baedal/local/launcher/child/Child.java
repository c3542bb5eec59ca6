package io.baedal.local.launcher.child;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A small process that behaves as a part does: `--data DIR --port N`, listens, says `ready`.
///
/// Notes in `DIR/../diary` when it starts and stops, so that tests see the order. Fails while `DIR/broken` exists.
public final class Child {

    private Child() {}

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[1]);
        Files.createDirectories(data);
        if (Files.exists(data.resolve("broken"))) {
            System.out.println("I am broken");
            System.exit(7);
        }
        try (var socket = new ServerSocket(Integer.parseInt(args[3]), 1, InetAddress.getByName("127.0.0.1"))) {
            note(data, "start");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> note(data, "stop")));
            System.out.println("ready " + socket.getLocalPort());
            Thread.currentThread().join();
        }
    }

    private static void note(Path data, String what) {
        try {
            Files.writeString(
                    data.resolveSibling("diary"),
                    what + " " + data.getFileName() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
