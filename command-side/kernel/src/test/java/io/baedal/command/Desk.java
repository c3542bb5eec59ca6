package io.baedal.command;

import io.baedal.command.example.Member;
import io.baedal.command.example.MemberCommand;
import io.baedal.command.example.Members;
import io.baedal.command.store.EventStore;
import io.baedal.events.Actor;
import io.baedal.events.owner.OwnerEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Optional;

/// One running instance of a command service for the example aggregate, with a cache of its own.
final class Desk implements AutoCloseable {
    static final Actor KIM = new Actor("owner", "kim");

    private final EventStore store;
    private final Aggregates<MemberCommand, Member, OwnerEvent> members;

    private Desk(String connectionString, AggregateType<MemberCommand, Member, OwnerEvent> type) {
        store = new EventStore(connectionString, Duration.ofSeconds(20), 1024, 20);
        var factory = new AggregatesFactory(store, config(), new SimpleMeterRegistry());
        members = factory.open(type);
    }

    static Desk open(String connectionString) {
        return new Desk(connectionString, Members.type(1, 10));
    }

    static Desk openVersion(String connectionString, int stateVersion) {
        return new Desk(connectionString, Members.type(stateVersion, 10));
    }

    private static CommandConfig config() {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 100, new DurationConverter())
                .withMapping(CommandConfig.class)
                .withDefaultValue("baedal.commands.attempts", "50")
                .withDefaultValue("baedal.commands.patience", "60s")
                .build()
                .getConfigMapping(CommandConfig.class);
    }

    static CommandContext context() {
        return new CommandContext(KIM, Optional.empty(), Precondition.none(), "c", null, null);
    }

    static CommandContext context(String key, Object command) {
        return context(KIM, key, command);
    }

    static CommandContext context(Actor actor, String key, Object command) {
        var idempotencyKey = new IdempotencyKey(key, Integer.toHexString(command.hashCode()));
        return new CommandContext(actor, Optional.of(idempotencyKey), Precondition.none(), "c", null, null);
    }

    Uni<Outcome<Member>> send(String id, MemberCommand command, CommandContext context) {
        return members.handle(id, command, context);
    }

    Outcome<Member> did(String id, MemberCommand command, CommandContext context) {
        return now(send(id, command, context));
    }

    Outcome<Member> join(String id) {
        return did(id, new MemberCommand.Join(id, "first"), context());
    }

    Outcome<Member> rename(String id, String name) {
        return did(id, new MemberCommand.Rename(name), context());
    }

    Outcome<Member> renameOnce(String id, String name, String key) {
        var command = new MemberCommand.Rename(name);
        return did(id, command, context(key, command));
    }

    Loaded<Member> load(String id) {
        return now(members.load(id));
    }

    EventStore store() {
        return store;
    }

    static <T> T now(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(60));
    }

    @Override
    public void close() {
        store.close();
    }
}
