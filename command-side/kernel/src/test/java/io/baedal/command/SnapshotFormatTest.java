package io.baedal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.command.example.Member;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotFormatTest {
    private final SnapshotFormat<Member> format = new SnapshotFormat<>(Member.class, 3, 256);

    @Test
    void aStateIsReadAsItWasWritten() throws IOException {
        var key = new RememberedKey(Digest.of("key"), Digest.of("command"), 4);
        var keys = RecentKeys.none(256).plus(key);
        var held = new Held<Member>(new Member.Active("m1", List.of("Kim", "Lee")), 7, keys, 2);

        var read = format.read(format.write(held)).orElseThrow();

        assertThat(read.state()).isEqualTo(held.state());
        assertThat(read.revision()).isEqualTo(7);
        assertThat(read.snapshotAt()).isEqualTo(7);
        assertThat(read.keys().find(key.key())).contains(key);
    }

    @Test
    void anotherVersionIsIgnored() throws IOException {
        var other = new SnapshotFormat<>(Member.class, 4, 256);
        var held = new Held<Member>(new Member.Gone("m1"), 7, RecentKeys.none(256), 2);
        assertThat(other.read(format.write(held))).isEmpty();
    }

    @Test
    void whatIsNoSnapshotIsRefused() {
        assertThatThrownBy(() -> format.read("{\"version\":3,\"state\":{}}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Exception.class);
    }
}
