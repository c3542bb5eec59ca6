package io.baedal.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NameUuidTest {
    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    @Test
    void isTheOneOfTheStandardsExample() {
        assertThat(NameUuid.of(DNS, "www.example.com")).hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    @Property
    void isOfVersionFiveAndDependsOnTheNameAlone(@ForAll String name) {
        var id = NameUuid.of(NameUuid.BAEDAL, name);

        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(NameUuid.of(NameUuid.BAEDAL, name)).isEqualTo(id);
        assertThat(NameUuid.of(DNS, name)).isNotEqualTo(id);
    }
}
