package io.baedal.query.shopdisplay;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/// The wire between the service and the views' database, which a test can freeze or cut.
final class Wire implements AutoCloseable {
    private final ServerSocket listener = new ServerSocket();
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch flowing = new CountDownLatch(0);
    private volatile boolean cut;

    Wire(int target) throws IOException {
        this.target = target;
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    /// Nothing passes until [#mend()]; connections stay open.
    void freeze() {
        flowing = new CountDownLatch(1);
    }

    /// Every connection breaks, and new ones do at once, until [#mend()].
    void cut() {
        cut = true;
        open.forEach(Wire::close);
    }

    void mend() {
        cut = false;
        flowing.countDown();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                var client = listener.accept();
                if (cut) {
                    close(client);
                } else {
                    var server = new Socket(InetAddress.getLoopbackAddress(), target);
                    pump(client, server);
                    pump(server, client);
                }
            } catch (IOException closed) {
                // the next round sees whether the wire itself is closed
            }
        }
    }

    private void pump(Socket from, Socket to) {
        open.add(from);
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                var bytes = new byte[16_384];
                for (int read = from.getInputStream().read(bytes);
                        read >= 0;
                        read = from.getInputStream().read(bytes)) {
                    flowing.await();
                    to.getOutputStream().write(bytes, 0, read);
                }
            } catch (IOException | InterruptedException broken) {
                // both ends are closed
            } finally {
                open.remove(from);
            }
        });
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            // closed is closed
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        cut();
        mend();
    }
}
