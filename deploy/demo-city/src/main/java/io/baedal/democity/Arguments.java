package io.baedal.democity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What the command line says.
record Arguments(
        URI edge,
        Path signingKey,
        String keyId,
        String issuer,
        List<String> tokenCommand,
        long seed,
        int inFlight,
        Duration patience,
        String progress) {
    static final String USAGE = """
            Usage: demo-city [--edge URL] (--signing-key FILE | --token-command COMMAND) [options]

            Loads a city of some 300 shops and 150 customers through the platform's public API. Loading it again changes nothing.

              --edge URL               where the platform listens (http://127.0.0.1:8080)
              --signing-key FILE       the development issuer's private key, PEM (PKCS #8); signs tokens here
              --key-id ID              the `kid` of those tokens
              --issuer ISSUER          their issuer (https://issuer.baedal.local)
              --token-command COMMAND  prints a token when called with `ROLE --subject ID`
              --seed NUMBER            another seed is another city beside the first (1)
              --in-flight NUMBER       commands at a time, 1 to 256 (32)
              --patience SECONDS       how long to try a command while the platform is busy or away (60)
              --progress WAY           bar, lines, or auto: a bar on a terminal (auto)

            Exit codes: 0 loaded, 1 refused or unreachable, 2 wrong usage.
            """;

    /// @throws WrongUsage when it can't be understood
    static Arguments parse(String... words) {
        var given = new Words(words);
        var arguments = new Arguments(
                given.uri("--edge", "http://127.0.0.1:8080"),
                given.path("--signing-key"),
                given.text("--key-id", null),
                given.text("--issuer", "https://issuer.baedal.local"),
                given.command("--token-command"),
                given.number("--seed", 1, Long.MIN_VALUE, Long.MAX_VALUE),
                (int) given.number("--in-flight", 32, 1, 256),
                Duration.ofSeconds(given.number("--patience", 60, 1, 3600)),
                given.oneOf("--progress", "auto", "bar", "lines"));
        given.nothingElse();
        if ((arguments.signingKey == null) == (arguments.tokenCommand == null)) {
            throw new WrongUsage("Say either --signing-key or --token-command");
        }
        return arguments;
    }
}
