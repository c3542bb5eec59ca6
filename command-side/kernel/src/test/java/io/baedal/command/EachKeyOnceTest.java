package io.baedal.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.command.example.Member;
import io.baedal.command.example.MemberCommand.Rename;
import io.baedal.local.eventstore.EventStoreNode;
import io.smallrye.mutiny.Uni;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// However clients repeat their commands, whichever instance they reach, and whatever restarts in between: each key
/// has its effect once.
class EachKeyOnceTest {
    private static final int KEYS = 5;
    private static EventStoreNode node;

    /// @param desk the instance it is sent to
    /// @param key which of the keys
    /// @param together whether it is sent at the same time as the one before it
    /// @param restarted whether the instance has just lost its memory
    record Sending(int desk, int key, boolean together, boolean restarted) {}

    @BeforeContainer
    static void start() throws Exception {
        var data = Files.createDirectories(Path.of("target", "once-" + UUID.randomUUID()));
        node = EventStoreNode.start(data, 0);
    }

    @AfterContainer
    static void stop() throws Exception {
        node.close();
    }

    @Property(tries = 60)
    void eachKeyHasItsEffectOnce(@ForAll("sendings") List<Sending> sendings) {
        var id = UUID.randomUUID().toString();
        var desks = new Desk[] {Desk.open(node.connectionString()), Desk.open(node.connectionString())};
        try {
            desks[0].join(id);
            var sent = send(desks, id, sendings);
            var state = (Member.Active) desks[1].load(id).state();
            var effects = state.names().subList(1, state.names().size());
            assertThat(effects).containsExactlyInAnyOrderElementsOf(sent);
        } finally {
            desks[0].close();
            desks[1].close();
        }
    }

    private static List<String> send(Desk[] desks, String id, List<Sending> sendings) {
        var together = new ArrayList<Uni<Outcome<Member>>>();
        for (var sending : sendings) {
            if (!sending.together()) {
                settle(together);
            }
            if (sending.restarted()) {
                settle(together);
                desks[sending.desk()].close();
                desks[sending.desk()] = Desk.open(node.connectionString());
            }
            var command = new Rename("effect of k" + sending.key());
            together.add(desks[sending.desk()].send(id, command, Desk.context("k" + sending.key(), command)));
        }
        settle(together);
        return sendings.stream()
                .map(sending -> "effect of k" + sending.key())
                .distinct()
                .toList();
    }

    private static void settle(List<Uni<Outcome<Member>>> together) {
        if (!together.isEmpty()) {
            Desk.now(Uni.join().all(List.copyOf(together)).andCollectFailures());
            together.clear();
        }
    }

    @Provide
    Arbitrary<List<Sending>> sendings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, KEYS - 1),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(true, false, false, false, false))
                .as(Sending::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }
}
