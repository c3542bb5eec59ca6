package io.baedal.local.broker;

import java.io.IOException;

/// The broker as a process: `--data DIR --port N`. Says `ready <port>` on standard output, then runs until SIGTERM,
/// or, with `--with-parent`, until the process that started it has ended.
///
/// Ends with 2 when its arguments are wrong, 1 when it can't start.
public final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] args) throws InterruptedException {
        Arguments arguments;
        try {
            arguments = Arguments.parse(args);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        BrokerLog.toStandardError();
        run(arguments);
    }

    private static void run(Arguments arguments) throws InterruptedException {
        try {
            Broker broker = Broker.start(arguments.data(), arguments.port());
            Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop"));
            if (arguments.withParent()) {
                ProcessHandle.current()
                        .parent()
                        .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
            }
            System.out.println("ready " + broker.port());
            Thread.currentThread().join();
        } catch (IOException | RuntimeException failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }
}
