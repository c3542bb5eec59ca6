package io.baedal.democity.tokens;

/// Where the tokens come from that owners show. Safe to share between threads.
@FunctionalInterface
public interface TokenSource {
    /// A bearer token of the owner with this id, good for the next hour or so.
    ///
    /// @throws NoToken when there is none to be had
    String ownerToken(String ownerId);
}
