package io.baedal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.command.domain.Refusal;
import io.baedal.command.example.Member;
import io.baedal.command.example.MemberCommand.Leave;
import io.baedal.command.example.MemberCommand.Rename;
import io.baedal.command.example.MemberRefusal;
import io.baedal.events.EventMetadata;
import io.baedal.local.eventstore.EventStoreNode;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands on a real event store, through two instances of the same service.
class CommandsTest {
    private static EventStoreNode node;
    private static Desk desk;
    private static Desk other;

    private final String id = UUID.randomUUID().toString();

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        node = EventStoreNode.start(data, 0);
        desk = Desk.open(node.connectionString());
        other = Desk.open(node.connectionString());
    }

    @AfterAll
    static void stop() throws Exception {
        desk.close();
        other.close();
        node.close();
    }

    @Test
    void aCommandIsDecidedAndItsEventsStored() {
        var joined = desk.join(id);
        var renamed = desk.rename(id, "Lee");

        assertThat(joined.revision()).isEqualTo(1);
        assertThat(joined.newEvents()).hasSize(2);
        assertThat(renamed.revision()).isEqualTo(2);
        assertThat(renamed.stream()).isEqualTo("owner-" + id);
        assertThat(other.load(id)).isEqualTo(new Loaded<>("owner-" + id, named("first", "Lee"), 2));
    }

    @Test
    void nothingIsStoredWhenNothingChanges() {
        desk.join(id);
        var unchanged = desk.rename(id, "first");
        assertThat(unchanged.revision()).isEqualTo(1);
        assertThat(unchanged.newEvents()).isEmpty();
        assertThat(desk.load(id).revision()).isEqualTo(1);
    }

    @Test
    void aRefusalIsTheRulesOwn() {
        assertThatThrownBy(() -> desk.rename(id, "Lee")).isInstanceOf(MemberRefusal.Unknown.class);
        desk.join(id);
        assertThatThrownBy(() -> desk.join(id))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("already-joined"));
    }

    @Test
    void aCommandMayBeMadeFromTheState() {
        desk.join(id);
        var outcome = Desk.now(desk.send(id, new Rename("Lee"), Desk.context()));
        assertThat(outcome.state()).isEqualTo(named("first", "Lee"));
    }

    @Test
    void aConflictIsReloadedAndDecidedAgain() {
        desk.join(id);
        other.rename(id, "a");
        desk.rename(id, "b");
        other.rename(id, "c");
        assertThat(desk.load(id).state()).isEqualTo(named("first", "a", "b", "c"));
    }

    @Test
    void whatLooksUnchangedInTheCacheIsCheckedFirst() {
        desk.join(id);
        other.rename(id, "a");
        assertThat(desk.rename(id, "first").newEvents()).hasSize(1);
        assertThat(desk.load(id).state()).isEqualTo(named("first", "a", "first"));
    }

    @Test
    void whatLooksRefusedInTheCacheIsCheckedFirst() {
        desk.join(id);
        Desk.now(other.send(id, new Leave(), Desk.context()));
        assertThatThrownBy(() -> desk.rename(id, "a")).isInstanceOf(MemberRefusal.HasLeft.class);
    }

    @Test
    void aLoadSeesWhatOthersDidJustNow() {
        desk.join(id);
        other.rename(id, "a");
        assertThat(desk.load(id).revision()).isEqualTo(2);
        assertThat(desk.load("nobody-" + id)).isEqualTo(new Loaded<>("owner-nobody-" + id, new Member.Nobody(), -1));
    }

    @Test
    void aPreconditionIsHeldAgainstTheStreamAndNotTheCache() {
        desk.join(id);
        other.rename(id, "a");

        var stale = Desk.context().with(Precondition.revision(1));
        assertThatThrownBy(() -> desk.did(id, new Rename("b"), stale))
                .isInstanceOfSatisfying(
                        StaleRevision.class,
                        failure -> assertThat(failure.currentRevision()).isEqualTo(2));

        var current = Desk.context().with(Precondition.revision(2));
        assertThat(desk.did(id, new Rename("b"), current).revision()).isEqualTo(3);
    }

    @Test
    void aPreconditionOnNothingFails() {
        var exists = Desk.context().with(new Precondition.Exists());
        assertThatThrownBy(() -> desk.did(id, new Rename("b"), exists))
                .isInstanceOfSatisfying(
                        StaleRevision.class,
                        failure -> assertThat(failure.currentRevision()).isEqualTo(-1));
    }

    @Test
    void metadataTellsWhereAnEventCameFrom() {
        desk.join(id);
        desk.renameOnce(id, "Lee", "key-1");
        var stored = Desk.now(desk.store().last("owner-" + id)).orElseThrow();
        var metadata = EventMetadata.fromJson(stored.getUserMetadata());
        assertThat(stored.getEventType()).isEqualTo("OwnerProfileChanged");
        assertThat(metadata.actor()).isEqualTo(Desk.KIM);
        assertThat(metadata.idempotencyKey()).isEqualTo("key-1");
        assertThat(metadata.correlationId()).isEqualTo("c");
    }

    private Member named(String... names) {
        return new Member.Active(id, List.of(names));
    }
}
