package io.baedal.command.http;

import io.baedal.command.CommandContext;
import jakarta.enterprise.context.ApplicationScoped;

/// The context of the request that is being handled.
@ApplicationScoped
public class CommandContexts {

    /// From headers, token and body of the current request. Call it in the resource method, before anything
    /// asynchronous.
    ///
    /// @throws RuntimeException that becomes a problem document, when a header can't be read
    public CommandContext current() {
        throw new UnsupportedOperationException("Not yet");
    }
}
