package io.baedal.democity.tokens;

/// Where the tokens come from that owners and customers show. Safe to share between threads.
@FunctionalInterface
public interface TokenSource {
    /// A bearer token, good for the next hour or so.
    ///
    /// @param role as tokens name it: `owner`, `customer`, `operator`
    /// @param subject whose token
    /// @throws NoToken when there is none to be had
    String token(String role, String subject);
}
