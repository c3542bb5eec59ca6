package io.baedal.local.eventstore.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CredentialsTest {

    @Test
    void areReadFromTheHeader() {
        assertThat(Credentials.basic("Basic " + encoded("가게:비밀:번호"))).contains(new Credentials("가게", "비밀:번호"));
        assertThat(Credentials.basic("basic " + encoded("a:"))).contains(new Credentials("a", ""));
    }

    @Test
    void otherHeadersHoldNone() {
        assertThat(Credentials.basic("Bearer " + encoded("a:b"))).isEmpty();
        assertThat(Credentials.basic("Basic " + encoded("nocolon"))).isEmpty();
        assertThat(Credentials.basic("Basic ?")).isEmpty();
        assertThat(Credentials.basic("")).isEmpty();
    }

    @Test
    void doNotShowThePassword() {
        assertThat(new Credentials("admin", "changeit").toString()).doesNotContain("changeit");
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
