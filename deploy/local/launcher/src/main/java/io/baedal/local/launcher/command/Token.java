package io.baedal.local.launcher.command;

import io.baedal.local.launcher.home.Home;
import io.baedal.local.launcher.token.Role;
import io.baedal.local.launcher.token.SigningKey;
import io.baedal.local.launcher.token.TokenMint;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints a development token, and nothing else.
@Command(name = "token", mixinStandardHelpOptions = true, description = "Prints a development token.")
public final class Token implements Callable<Integer> {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})([smhd])");

    private final Home home;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ROLE", description = "customer, owner, rider, operator or service")
    private String role;

    @Option(names = "--subject", paramLabel = "ID", description = "Whose token; default: the role and -1, as owner-1")
    private String subject;

    @Option(names = "--ttl", paramLabel = "TIME", defaultValue = "12h", description = "Such as 30s, 15m, 12h, 7d")
    private String lifetime;

    public Token(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws Exception {
        Role holder = Role.named(role)
                .orElseThrow(() -> wrong("There is no role " + role + ". Roles: " + Role.names() + "."));
        var mint = new TokenMint(SigningKey.in(home.secrets()));
        try {
            System.out.println(mint.mint(holder, subject == null ? holder.someone() : subject, lifetime()));
        } catch (IllegalArgumentException refused) {
            throw wrong(refused.getMessage());
        }
        return 0;
    }

    private Duration lifetime() {
        Matcher parts = DURATION.matcher(lifetime);
        if (!parts.matches()) {
            throw wrong("Not a time: " + lifetime + ". Say 30s, 15m, 12h or 7d.");
        }
        long number = Long.parseLong(parts.group(1));
        return switch (parts.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
