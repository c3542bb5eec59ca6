package io.baedal.command.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Optional;

/// Reads `Idempotency-Key`: 1 to 255 visible ASCII characters, bare or, as the IETF's draft has it, in quotes.
final class IdempotencyKeyHeader {
    static final String NAME = "Idempotency-Key";
    private static final int LONGEST = 255;

    private IdempotencyKeyHeader() {}

    static Optional<String> read(List<String> headers) {
        return switch (headers.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(key(headers.getFirst().strip()));
            default -> throw problem("It was sent " + headers.size() + " times");
        };
    }

    private static String key(String header) {
        var key = header.startsWith("\"") ? unquoted(header) : header;
        if (key.isEmpty() || key.length() > LONGEST) {
            throw problem("It has 1 to " + LONGEST + " characters");
        }
        if (!key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw problem("It has visible ASCII characters only");
        }
        return key;
    }

    private static String unquoted(String header) {
        var key = new StringBuilder();
        int last = header.length() - 1;
        for (int i = 1; i < last; i++) {
            char c = header.charAt(i);
            if (c == '\\' && ++i < last) {
                c = header.charAt(i);
                if (c != '"' && c != '\\') {
                    throw problem("A backslash stands before a quote or a backslash only");
                }
            } else if (c == '"' || c == '\\') {
                throw problem("Nothing may follow its closing quote");
            }
            key.append(c);
        }
        if (last < 1 || header.charAt(last) != '"') {
            throw problem("Its closing quote is missing");
        }
        return key.toString();
    }

    private static HttpProblem problem(String detail) {
        return ProblemType.INVALID_IDEMPOTENCY_KEY.problem(detail).build();
    }
}
