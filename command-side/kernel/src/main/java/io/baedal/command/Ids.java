package io.baedal.command;

import io.baedal.events.NameUuid;
import java.util.UUID;

/// Ids for what a command creates.
public final class Ids {
    private Ids() {}

    /// The same id each time the same actor sends the same key for the same kind of thing, so that a repeated creation
    /// finds its first execution; a random one when no key was sent.
    ///
    /// @param kind what is created, such as `shop`
    /// @param within ids of what it becomes part of: the same key may be used again in another shop
    public static String derive(CommandContext context, String kind, String... within) {
        return context.key()
                .map(key -> NameUuid.of(
                        NameUuid.BAEDAL,
                        Parts.joined("id", kind, context.actor().id(), key.value(), Parts.joined(within))))
                .orElseGet(UUID::randomUUID)
                .toString();
    }
}
