package io.baedal.democity.tokens;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Tokens from a command that prints one: `<command> <role> --subject <id>`. One process for each, so slower than
/// [SignedTokens].
public final class TokenCommand implements TokenSource {
    private static final int SECONDS = 20;

    private final List<String> command;

    public TokenCommand(List<String> command) {
        this.command = List.copyOf(command);
    }

    @Override
    public String token(String role, String subject) {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of(role, "--subject", subject));
        try {
            var process = new ProcessBuilder(line)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return printed(process);
        } catch (IOException notStarted) {
            throw new NoToken("Can't run the token command '" + command.getFirst() + "'", notStarted);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NoToken("Interrupted while a token was made", interrupted);
        }
    }

    private static String printed(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new NoToken("The token command did not end within " + SECONDS + " s");
        }
        var token = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        if (process.exitValue() != 0 || token.isEmpty()) {
            throw new NoToken("The token command ended with exit code " + process.exitValue() + " and no token");
        }
        return token;
    }
}
