package io.baedal.local.launcher.part;

import io.baedal.local.launcher.home.Home;
import io.baedal.local.launcher.home.Ports;
import io.baedal.local.launcher.token.SigningKey;
import java.nio.file.Path;

/// The machine that a platform is put on: its folders and ports, and the addresses that follow from them.
public record Site(Home home, Ports ports) {

    static final String HOST = "127.0.0.1";

    public int port(String part) {
        return ports.of(part);
    }

    public Path data(String part) {
        return home.data(part);
    }

    public String http(String part) {
        return "http://" + HOST + ":" + port(part);
    }

    public String eventStore() {
        return "kurrentdb://" + HOST + ":" + port("event-store") + "?tls=false";
    }

    public String broker() {
        return HOST + ":" + port("broker");
    }

    public String views() {
        return "mongodb://" + HOST + ":" + port("views");
    }

    /// Host, port and database, without a scheme.
    public String database(String name) {
        return HOST + ":" + port("relational") + "/" + name;
    }

    public String publicKeys() {
        return SigningKey.publicFile(home.secrets()).toUri().toString();
    }
}
