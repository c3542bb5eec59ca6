package io.baedal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.command.example.MemberCommand.Join;
import io.baedal.command.example.MemberCommand.Rename;
import io.baedal.events.Actor;
import io.baedal.local.eventstore.EventStoreNode;
import io.smallrye.mutiny.Uni;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatedCommandsTest {
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
    void aRepeatedKeyAnswersWithTheFirstOutcome() {
        desk.join(id);
        var first = desk.renameOnce(id, "a", "k1");
        desk.rename(id, "b");
        var again = desk.renameOnce(id, "a", "k1");

        assertThat(first.replayed()).isFalse();
        assertThat(again.replayed()).isTrue();
        assertThat(again.revision()).isEqualTo(first.revision());
        assertThat(desk.load(id).revision()).isEqualTo(3);
    }

    @Test
    void aCreationIsRepeatedUnderItsKeyToo() {
        var join = new Join(id, "first");
        assertThat(desk.did(id, join, Desk.context("k1", join)).revision()).isEqualTo(1);
        var again = desk.did(id, join, Desk.context("k1", join));
        assertThat(again.replayed()).isTrue();
        assertThat(again.revision()).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherCommandIsAnError() {
        desk.join(id);
        desk.renameOnce(id, "a", "k1");
        assertThatThrownBy(() -> desk.renameOnce(id, "b", "k1")).isInstanceOf(KeyReused.class);
    }

    @Test
    void theSameKeyOfAnotherActorIsAnotherKey() {
        desk.join(id);
        desk.renameOnce(id, "a", "k1");
        var command = new Rename("b");
        var lee = Desk.context(new Actor("operator", "lee"), "k1", command);
        assertThat(desk.did(id, command, lee).replayed()).isFalse();
    }

    @Test
    void aRepetitionIsRecognisedByAnotherInstance() {
        desk.join(id);
        other.load(id);
        desk.renameOnce(id, "a", "k1");
        other.renameOnce(id, "a", "k1");
        assertThat(other.load(id).revision()).isEqualTo(2);
    }

    @Test
    void aReusedKeyIsRecognisedByAnInstanceThatHasNotSeenItYet() {
        desk.join(id);
        other.load(id);
        desk.renameOnce(id, "a", "k1");
        assertThatThrownBy(() -> other.renameOnce(id, "b", "k1")).isInstanceOf(KeyReused.class);
    }

    @Test
    void aRepetitionIsRecognisedAfterARestart() {
        desk.join(id);
        desk.renameOnce(id, "a", "k1");
        IntStream.range(0, 30).forEach(i -> desk.rename(id, "n" + i));
        try (var restarted = Desk.open(node.connectionString())) {
            assertThat(restarted.renameOnce(id, "a", "k1").replayed()).isTrue();
        }
    }

    @Test
    void aRepetitionIsNotHeldToItsPreconditionAgain() {
        desk.join(id);
        var command = new Rename("a");
        var context = Desk.context("k1", command).with(Precondition.revision(1));
        desk.did(id, command, context);
        assertThat(desk.did(id, command, context).replayed()).isTrue();
    }

    @Test
    void ofManyAtTheSameMomentOneIsExecuted() {
        desk.join(id);
        var command = new Rename("a");
        var all = IntStream.range(0, 64)
                .mapToObj(i -> (i % 2 == 0 ? desk : other).send(id, command, Desk.context("k1", command)))
                .toList();

        var outcomes = Desk.now(Uni.join().all(all).andFailFast());

        assertThat(outcomes).allMatch(outcome -> outcome.revision() == 2);
        assertThat(desk.load(id).revision()).isEqualTo(2);
    }

    @Test
    void manyDifferentOnesAtTheSameMomentAreAllExecuted() {
        desk.join(id);
        var all = IntStream.range(0, 64)
                .mapToObj(i -> (i % 2 == 0 ? desk : other).send(id, new Rename("n" + i), Desk.context()))
                .toList();

        Desk.now(Uni.join().all(all).andFailFast());

        assertThat(desk.load(id).revision()).isEqualTo(65);
    }
}
