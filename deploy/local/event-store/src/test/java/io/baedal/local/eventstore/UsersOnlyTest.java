package io.baedal.local.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.kurrent.dbclient.AppendToStreamOptions;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.ReadAllOptions;
import io.kurrent.dbclient.StreamState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A node that was started with users, as clients with and without credentials find it.
class UsersOnlyTest {

    /// The hash is that of `hidden`.
    private static final String USERS =
            "admin:changeit\nops:pbkdf2-sha256$1000$c2FsdHk=$ALswe+7E/rgRktn9CVBc4I4vOGtdk3NQGvBMX81TGms=\n";

    @TempDir
    Path folder;

    private EventStoreNode node;
    private KurrentDBClient anonymous;

    @BeforeEach
    void start() throws Exception {
        Path users = Files.writeString(folder.resolve("users"), USERS);
        node = EventStoreNode.start(NodeSettings.of(folder.resolve("data"), 0).withUsers(users));
        anonymous = client("");
    }

    @AfterEach
    void stop() throws Exception {
        anonymous.shutdown().get(20, TimeUnit.SECONDS);
        node.close();
    }

    @Test
    void usersMayDoAnything() throws Exception {
        for (String user : new String[] {"admin:changeit@", "ops:hidden@", "ops:hidden@"}) {
            KurrentDBClient client = client(user);
            get(client.appendToStream("s", AppendToStreamOptions.get().streamState(StreamState.any()), event()));
            assertThat(get(client.readAll(ReadAllOptions.get())).getEvents()).isNotEmpty();
            get(client.shutdown());
        }
    }

    @Test
    void whoSaysNothingOfThemselvesIsDenied() {
        assertRefused(Status.Code.PERMISSION_DENIED, () -> get(anonymous.appendToStream("s", event())));
        assertRefused(Status.Code.PERMISSION_DENIED, () -> get(anonymous.readAll(ReadAllOptions.get())));
    }

    @Test
    void whoSaysSomethingWrongIsNotAuthenticated() {
        for (String user : new String[] {"admin", "ops", "nobody"}) {
            AppendToStreamOptions wrong = AppendToStreamOptions.get().authenticated(user, "wrong");
            assertRefused(Status.Code.UNAUTHENTICATED, () -> get(anonymous.appendToStream("s", wrong, event())));
        }
    }

    @Test
    void whoConnectsWithAWrongPasswordGetsNowhere() throws Exception {
        KurrentDBClient wrong = client("admin:wrong@");

        assertThatExceptionOfType(ExecutionException.class).isThrownBy(() -> get(wrong.appendToStream("s", event())));
        get(wrong.shutdown());
        assertThat(get(anonymous.readAll(ReadAllOptions.get().authenticated("admin", "changeit")))
                        .getEvents())
                .isEmpty();
    }

    @Test
    void credentialsMayComeWithEachCall() throws Exception {
        AppendToStreamOptions plain = AppendToStreamOptions.get().authenticated("admin", "changeit");
        AppendToStreamOptions hashed = AppendToStreamOptions.get().authenticated("ops", "hidden");

        get(anonymous.appendToStream("s", plain, event()));
        get(anonymous.appendToStream("s", hashed, event()));
        get(anonymous.appendToStream("s", hashed, event()));

        assertThat(get(anonymous.readAll(ReadAllOptions.get().authenticated("ops", "hidden")))
                        .getEvents())
                .hasSize(3);
    }

    private KurrentDBClient client(String user) {
        return KurrentDBClient.create(
                KurrentDBConnectionString.parseOrThrow(node.connectionString().replace("://", "://" + user)));
    }

    private static void assertRefused(Status.Code code, ThrowingCallable call) {
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(call)
                .havingCause()
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        e -> assertThat(e.getStatus().getCode()).isEqualTo(code));
    }

    private static EventData event() {
        return EventDataBuilder.json("Known", "{}".getBytes()).build();
    }

    private static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(20, TimeUnit.SECONDS);
    }
}
