package io.baedal.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentKeysTest {

    @Test
    void theLastKeysAreFoundAndOlderOnesForgotten() {
        var keys = RecentKeys.none(8);
        for (int i = 0; i < 100; i++) {
            keys = keys.plus(key(i, i));
        }
        for (int i = 92; i < 100; i++) {
            assertThat(keys.find(key(i, i).key())).contains(key(i, i));
        }
        assertThat(keys.find(key(80, 80).key())).isEmpty();
        assertThat(keys.newestFirst().size()).isBetween(8, 10);
    }

    @Test
    void eventsOfOneBatchAreOneKeyAtTheLastRevision() {
        var keys = RecentKeys.none(8).plus(key(1, 0)).plus(key(2, 1)).plus(key(2, 2));
        assertThat(keys.newestFirst()).containsExactly(key(2, 2), key(1, 0));
    }

    @Test
    void aVersionDoesNotSeeWhatCameAfterIt() {
        var before = RecentKeys.none(8).plus(key(1, 0));
        before.plus(key(2, 1));
        assertThat(before.find(key(2, 1).key())).isEmpty();
    }

    private static RememberedKey key(int number, long revision) {
        return new RememberedKey(Digest.of("key" + number), Digest.of("command" + number), revision);
    }
}
