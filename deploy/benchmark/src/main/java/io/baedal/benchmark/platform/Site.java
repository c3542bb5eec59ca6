package io.baedal.benchmark.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/// Where the running platform is, as the launcher tells it.
///
/// @param shop the shop service
/// @param shopDisplay the query service of shop pages
/// @param search the search service
/// @param eventStore the event store's connection string
/// @param database host, port and name of the shop service's database
/// @param secrets the folder with the signing key, the public keys and the database's password
/// @param checkout the source tree with its built modules
public record Site(
        URI shop, URI shopDisplay, URI search, String eventStore, String database, Path secrets, Path checkout) {

    public static Site of(Map<String, String> environment) {
        return new Site(
                URI.create(environment.getOrDefault("BAEDAL_SHOP_URL", "http://127.0.0.1:8101")),
                URI.create(environment.getOrDefault("BAEDAL_SHOP_DISPLAY_URL", "http://127.0.0.1:8201")),
                URI.create(environment.getOrDefault("BAEDAL_SEARCH_URL", "http://127.0.0.1:8203")),
                environment.getOrDefault(
                        "BAEDAL_EVENT_STORE_CONNECTION_STRING", "kurrentdb://127.0.0.1:2113?tls=false"),
                environment.getOrDefault("BAEDAL_DATABASE", "127.0.0.1:5433/shop"),
                Path.of(environment.getOrDefault("BAEDAL_SIGNING_KEY", ".baedal/secrets/signing-key.pem"))
                        .toAbsolutePath()
                        .getParent(),
                root());
    }

    public Path signingKey() {
        return secrets.resolve("signing-key.pem");
    }

    public Path publicKeys() {
        return secrets.resolve("jwks.json");
    }

    public Path databasePassword() {
        return secrets.resolve("database-password");
    }

    /// Host and port of the database server.
    public String databaseServer() {
        return database.substring(0, database.indexOf('/'));
    }

    /// The jar with this class lies in `deploy/benchmark/target`.
    private static Path root() {
        var place = Path.of(URI.create(Site.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toAbsolutePath();
        while (place.getParent() != null && !place.resolve("mvnw").toFile().exists()) {
            place = place.getParent();
        }
        return place;
    }
}
