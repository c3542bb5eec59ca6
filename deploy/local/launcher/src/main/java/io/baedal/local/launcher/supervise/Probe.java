package io.baedal.local.launcher.supervise;

import io.baedal.local.launcher.part.Readiness;
import io.baedal.local.launcher.process.LogFile;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/// Looks whether a part is ready, within a second or two.
final class Probe {

    private static final int LIMIT_MILLIS = 2_000;

    private final Readiness readiness;
    private final int port;
    private final LogFile log;
    private final long offset;

    /// @param offset where in the log the process began
    Probe(Readiness readiness, int port, LogFile log, long offset) {
        this.readiness = readiness;
        this.port = port;
        this.log = log;
        this.offset = offset;
    }

    /// Whether the part is there at all, whatever it says of those that it needs.
    boolean isUp() {
        return switch (readiness) {
            case SAID_READY -> isReady();
            case HEALTH_ENDPOINT -> answers();
        };
    }

    private boolean answers() {
        try {
            answersReady(port);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    boolean isReady() {
        try {
            return switch (readiness) {
                case SAID_READY -> log.from(offset).lines().anyMatch(("ready " + port)::equals);
                case HEALTH_ENDPOINT -> answersReady(port);
            };
        } catch (IOException notYet) {
            return false;
        }
    }

    static boolean answersReady(int port) throws IOException {
        var url = URI.create("http://127.0.0.1:" + port + "/q/health/ready").toURL();
        var connection = (HttpURLConnection) url.openConnection();
        connection.setConnectTimeout(LIMIT_MILLIS);
        connection.setReadTimeout(LIMIT_MILLIS);
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } finally {
            connection.disconnect();
        }
    }
}
