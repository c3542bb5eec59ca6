package io.baedal.local.eventstore.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    /// From Python: `hashlib.pbkdf2_hmac("sha256", b"changeit", b"salty", 1000)`.
    private static final String HASHED = "pbkdf2-sha256$1000$c2FsdHk=$ut+A4uqZxFeVkShKRRPjc9S5JqiMqWKY4fmWMI2/IOw=";

    @Test
    void aPlainOneIsKnownAtOnce() {
        Password password = Password.of("changeit");

        assertThat(password.isHashed()).isFalse();
        assertThat(password.isKnownToBe("changeit")).isTrue();
        assertThat(password.isKnownToBe("changeIt")).isFalse();
        assertThat(password.isKnownToBe("")).isFalse();
    }

    @Test
    void aHashedOneIsKnownOnceItWasRight() {
        Password password = Password.of(HASHED);

        assertThat(password.isHashed()).isTrue();
        assertThat(password.isKnownToBe("changeit")).isFalse();
        assertThat(password.hashes("wrong")).isFalse();
        assertThat(password.hashes("")).isFalse();
        assertThat(password.hashes("changeit")).isTrue();
        assertThat(password.isKnownToBe("changeit")).isTrue();
        assertThat(password.isKnownToBe("wrong")).isFalse();
    }

    @Test
    void nobodyKnowsARandomOne() {
        assertThat(Password.random().isKnownToBe("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pbkdf2-sha256$1000$c2FsdHk=",
                "pbkdf2-sha256$0$c2FsdHk=$c2FsdHlzYWx0eXNhbHR5",
                "pbkdf2-sha256$99999999$c2FsdHk=$c2FsdHlzYWx0eXNhbHR5",
                "pbkdf2-sha256$1000$%$c2FsdHlzYWx0eXNhbHR5",
                "pbkdf2-sha256$1000$c2FsdHk=$c2Fs"
            })
    void whatBeginsLikeAHashHasToBeOne(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Password.of(text));
    }
}
