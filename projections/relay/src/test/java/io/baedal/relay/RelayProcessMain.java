package io.baedal.relay;

import io.baedal.relay.status.RelayBoard;
import java.time.Duration;

/// A relay in a process of its own, which a test can freeze and kill. Says on its output when it becomes active
/// or a standby, and ends when its input does.
final class RelayProcessMain {
    private RelayProcessMain() {}

    public static void main(String[] args) throws Exception {
        var settings = new Quick(args[2], args[3], Duration.ofMillis(Long.parseLong(args[4])));
        var instance = "process-" + ProcessHandle.current().pid();
        var board = new RelayBoard(settings.name(), instance);
        var relay = new Relay(new RelayPlaces(args[0], args[1]), settings, instance, board, millis -> {});
        var thread = Thread.ofPlatform().start(relay);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            relay.stop();
            try {
                thread.join();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }));
        Thread.ofPlatform().daemon().start(() -> say(board));
        System.in.transferTo(System.err);
        System.exit(0);
    }

    private static void say(RelayBoard board) {
        var last = "";
        while (true) {
            var status = board.status();
            if (!status.holder().isEmpty() && !status.state().equals(last)) {
                last = status.state();
                System.out.println(last);
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException ended) {
                return;
            }
        }
    }
}
