package io.baedal.local.launcher.part;

import io.baedal.local.launcher.home.Secrets;
import io.baedal.local.launcher.token.TokenMint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Every part of the platform, each after what it needs. A new service is one more entry here.
public final class Platform {

    private static final String LOCAL = "deploy/local/";

    private Platform() {}

    public static List<Part> parts() {
        return List.of(
                Part.infrastructure(
                        "event-store",
                        2113,
                        Program.infrastructure(LOCAL + "event-store", "baedal-event-store-node"),
                        List.of("-Xmx512m", "-XX:+UseParallelGC")),
                Part.infrastructure(
                        "broker",
                        9092,
                        Program.infrastructure(LOCAL + "broker", "baedal-local-broker"),
                        List.of("-Xmx256m", "-XX:+UseSerialGC")),
                Part.infrastructure(
                                "relational",
                                5433,
                                Program.infrastructure(LOCAL + "relational", "baedal-local-relational"),
                                List.of("-Xmx64m", "-XX:+UseSerialGC"))
                        .withArguments(Platform::relational),
                Part.infrastructure(
                        "views",
                        27017,
                        Program.infrastructure(LOCAL + "views", "baedal-local-views"),
                        List.of("-Xmx1g", "-XX:+UseParallelGC")),
                Part.service("shop", 8101, "command-side/shop", heap(384), "event-store", "relational")
                        .with(site -> join(http(site, "shop"), tokens(site), eventStore(site), database(site, "shop")))
                        .withSecrets(Platform::databaseLogin),
                Part.service("relay", 8301, "projections/relay", heap(160), "event-store", "broker")
                        .with(site -> join(http(site, "relay"), eventStore(site), broker(site))),
                Part.service("relay-standby", 8302, "projections/relay", heap(160), "event-store", "broker")
                        .with(site -> join(http(site, "relay-standby"), eventStore(site), broker(site))),
                Part.service("projector", 8303, "projections/projector", heap(256), "event-store", "broker", "views")
                        .with(site -> join(http(site, "projector"), eventStore(site), broker(site), views(site))),
                Part.service("shop-display", 8201, "query-side/shop-display", heap(256), "views")
                        .with(site -> join(http(site, "shop-display"), tokens(site), views(site))),
                Part.service("edge", 8080, LOCAL + "edge", heap(192), "shop", "shop-display")
                        .with(site -> join(http(site, "edge"), tokens(site), backends(site, "shop", "shop-display"))));
    }

    /// Every part's own port, in the order of the parts.
    public static Map<String, Integer> ports() {
        var ports = new LinkedHashMap<String, Integer>();
        parts().forEach(part -> ports.put(part.name(), part.port()));
        return ports;
    }

    private static List<String> heap(int megabytes) {
        return List.of("-Xmx" + megabytes + "m", "-XX:+UseSerialGC");
    }

    private static List<String> relational(Site site) {
        return List.of(
                "--data",
                site.data("relational").toString(),
                "--port",
                Integer.toString(site.port("relational")),
                "--password-file",
                Secrets.databasePasswordFile(site.home()).toString(),
                "--programs",
                site.home().cache().resolve("postgres").toString(),
                "--database",
                "shop");
    }

    private static Map<String, String> http(Site site, String name) {
        return Map.of("quarkus.http.host", Site.HOST, "quarkus.http.port", Integer.toString(site.port(name)));
    }

    private static Map<String, String> tokens(Site site) {
        return Map.of(
                "mp.jwt.verify.publickey.location", site.publicKeys(),
                "mp.jwt.verify.issuer", TokenMint.ISSUER,
                "mp.jwt.verify.audiences", TokenMint.AUDIENCE);
    }

    private static Map<String, String> eventStore(Site site) {
        return Map.of("baedal.event-store.connection-string", site.eventStore());
    }

    private static Map<String, String> broker(Site site) {
        return Map.of("kafka.bootstrap.servers", site.broker());
    }

    private static Map<String, String> views(Site site) {
        return Map.of("quarkus.mongodb.connection-string", site.views());
    }

    private static Map<String, String> database(Site site, String name) {
        return Map.of(
                "quarkus.datasource.reactive.url", "postgresql://" + site.database(name),
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://" + site.database(name));
    }

    private static Map<String, String> databaseLogin(Site site) {
        try {
            return Map.of(
                    "QUARKUS_DATASOURCE_USERNAME",
                    "baedal",
                    "QUARKUS_DATASOURCE_PASSWORD",
                    Secrets.databasePassword(site.home()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> backends(Site site, String... names) {
        var backends = new LinkedHashMap<String, String>();
        Stream.of(names).forEach(name -> backends.put("baedal.edge.backends." + name, site.http(name)));
        return backends;
    }

    @SafeVarargs
    private static Map<String, String> join(Map<String, String>... some) {
        var all = new LinkedHashMap<String, String>();
        for (Map<String, String> each : some) {
            all.putAll(each);
        }
        return all;
    }

    /// The jar of a Quarkus application in a module.
    public static Program service(String module) {
        return new Program(Path.of(module, "target", "quarkus-app"), "quarkus-run.jar");
    }

    /// The jar of a program that isn't a part but a tool.
    public static Program tool(String module, String artifact) {
        return new Program(Path.of(module, "target"), artifact + "-");
    }
}
