package io.baedal.command.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.command.StoreUnavailable;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceTokenTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    @TempDir
    Path folder;

    private final AtomicLong now = new AtomicLong();
    private Path file;
    private ServiceToken service;

    @BeforeEach
    void aTokenFile() {
        file = folder.resolve("token");
        service = new ServiceToken(Optional.of(file), now::get);
    }

    @Test
    void theTokenIsWhatTheFileHoldsWithoutItsLineBreak() throws IOException {
        Files.writeString(file, "first\n");
        assertThat(token()).isEqualTo("first");
    }

    @Test
    void aRenewedTokenIsSeenWithinASecond() throws IOException {
        Files.writeString(file, "first");
        token();
        token();
        replaceWith("second");
        assertThat(token()).isEqualTo("first");
        now.addAndGet(SECOND);
        assertThat(token()).isEqualTo("second");
    }

    @Test
    void aLinkThatLeadsElsewhereIsSeenEvenWhenBothFilesAreOfOneAge() throws IOException {
        var first = Files.writeString(folder.resolve("1"), "first");
        var second = Files.writeString(folder.resolve("2"), "second");
        Files.setLastModifiedTime(second, Files.getLastModifiedTime(first));
        Files.createSymbolicLink(file, first);
        token();
        Files.delete(file);
        Files.createSymbolicLink(file, second);
        now.addAndGet(SECOND);
        assertThat(token()).isEqualTo("second");
    }

    @Test
    void withoutAFileWhatNeedsTheTokenIsUnavailableUntilThereIsOne() throws IOException {
        assertThatThrownBy(this::token).isInstanceOf(StoreUnavailable.class);
        Files.writeString(file, "late");
        now.addAndGet(SECOND);
        assertThat(token()).isEqualTo("late");
        Files.delete(file);
        now.addAndGet(SECOND);
        assertThatThrownBy(this::token).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void whereNoFileIsNamedWhatNeedsTheTokenIsUnavailable() {
        service = new ServiceToken(Optional.empty(), now::get);
        assertThatThrownBy(this::token).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void whatIsNoTokenIsNotSentAndNotRepeated() throws IOException {
        for (var nonsense : new String[] {"", "two tokens", "one\nand another", "s".repeat(20_000)}) {
            replaceWith(nonsense);
            now.addAndGet(SECOND);
            assertThatThrownBy(this::token)
                    .isInstanceOf(StoreUnavailable.class)
                    .cause()
                    .message()
                    .startsWith("it ")
                    .doesNotContain("another");
        }
    }

    @Test
    void theAnswerComesOnTheContextThatAsked() throws Exception {
        Files.writeString(file, "first");
        var vertx = Vertx.vertx();
        try {
            var asking = vertx.getOrCreateContext();
            var answering = new CompletableFuture<Context>();
            asking.runOnContext(ignored -> service.token()
                    .subscribe()
                    .with(token -> answering.complete(Vertx.currentContext()), answering::completeExceptionally));
            assertThat(answering.get(10, TimeUnit.SECONDS)).isSameAs(asking);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
    }

    private String token() {
        return service.token().await().atMost(Duration.ofSeconds(10));
    }

    private void replaceWith(String content) throws IOException {
        var fresh = Files.writeString(folder.resolve("fresh"), content);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
