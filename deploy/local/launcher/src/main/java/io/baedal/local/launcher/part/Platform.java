package io.baedal.local.launcher.part;

import io.baedal.local.launcher.home.Secrets;
import io.baedal.local.launcher.token.ServiceTokens;
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

    private static final String[] EDGE_NEEDS = {
        "shop", "customer", "review", "ad", "shop-display", "ad-listing", "search", "favourites", "storefront"
    };

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
                        .withArguments(Platform::relational)
                        .withCache(false),
                Part.infrastructure(
                        "views",
                        27017,
                        Program.infrastructure(LOCAL + "views", "baedal-local-views"),
                        List.of("-Xmx1g", "-XX:+UseParallelGC")),
                Part.service("shop", 8101, "command-side/shop", heap(384), "event-store", "relational")
                        .with(site -> commands(site, "shop"))
                        .withSecrets(Platform::databaseLogin),
                Part.service(
                                "customer",
                                8102,
                                "command-side/customer",
                                heap(256),
                                "event-store",
                                "relational",
                                "broker")
                        .with(site -> join(commands(site, "customer"), broker(site), others(site, "customer", "shop")))
                        .withSecrets(Platform::databaseLogin),
                Part.service("review", 8103, "command-side/review", heap(256), "event-store", "relational")
                        .with(site -> join(commands(site, "review"), others(site, "review", "shop")))
                        .withSecrets(Platform::databaseLogin),
                Part.service("ad", 8104, "command-side/ad", heap(256), "event-store", "relational", "broker")
                        .with(site -> join(commands(site, "ad"), broker(site), others(site, "ad", "shop")))
                        .withSecrets(Platform::databaseLogin),
                Part.service("relay", 8301, "projections/relay", heap(160), "event-store", "broker")
                        .with(site -> join(http(site, "relay"), eventStore(site), broker(site))),
                Part.service("relay-standby", 8302, "projections/relay", heap(160), "event-store", "broker")
                        .with(site -> join(http(site, "relay-standby"), eventStore(site), broker(site))),
                Part.service("projector", 8303, "projections/projector", heap(384), "event-store", "broker", "views")
                        .with(site -> join(http(site, "projector"), eventStore(site), broker(site), views(site))),
                Part.service("shop-display", 8201, "query-side/shop-display", heap(256), "views")
                        .with(site -> queries(site, "shop-display")),
                Part.service("ad-listing", 8202, "query-side/ad-listing", heap(160), "views")
                        .with(site -> queries(site, "ad-listing")),
                Part.service("search", 8203, "query-side/search", heap(256), "views")
                        .with(site -> queries(site, "search")),
                Part.service("favourites", 8204, "query-side/favourites", heap(160), "views")
                        .with(site -> queries(site, "favourites")),
                Part.service("storefront", 8210, "query-side/storefront", heap(256))
                        .with(site -> join(
                                http(site, "storefront"),
                                tokens(site),
                                others(
                                        site,
                                        "storefront",
                                        "ad",
                                        "customer",
                                        "ad-listing",
                                        "search",
                                        "favourites",
                                        "shop-display"))),
                Part.service("edge", 8080, LOCAL + "edge", heap(192), EDGE_NEEDS)
                        .with(site -> join(http(site, "edge"), tokens(site), backends(site, EDGE_NEEDS))));
    }

    /// Every part's own port, in the order of the parts.
    public static Map<String, Integer> ports() {
        var ports = new LinkedHashMap<String, Integer>();
        parts().forEach(part -> ports.put(part.name(), part.port()));
        return ports;
    }

    /// The services that call others, and show them who they are.
    public static List<String> callers() {
        return List.of("customer", "review", "ad", "storefront");
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
                "shop",
                "--database",
                "customer",
                "--database",
                "review",
                "--database",
                "ad");
    }

    /// A command service, with its own database.
    private static Map<String, String> commands(Site site, String name) {
        return join(http(site, name), tokens(site), eventStore(site), database(site, name));
    }

    private static Map<String, String> queries(Site site, String name) {
        return join(http(site, name), tokens(site), views(site));
    }

    /// Other services that this one calls, and the token that it shows them.
    private static Map<String, String> others(Site site, String name, String... others) {
        var addresses = new LinkedHashMap<String, String>();
        addresses.put(
                "baedal.service.token-file",
                ServiceTokens.file(site.home(), name).toString());
        Stream.of(others).forEach(other -> addresses.put("baedal." + other + ".url", site.http(other)));
        return addresses;
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
