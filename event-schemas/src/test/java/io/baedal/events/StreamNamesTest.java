package io.baedal.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamNamesTest {
    @Test
    void theCategoryEndsAtTheFirstHyphen() {
        var stream = StreamNames.stream("shop", "a-b-c");

        assertThat(stream).isEqualTo("shop-a-b-c");
        assertThat(StreamNames.category(stream)).isEqualTo("shop");
        assertThat(StreamNames.id(stream)).isEqualTo("a-b-c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "shop", "-shop", "shop-"})
    void anotherFormIsRefused(String stream) {
        assertThatIllegalArgumentException().isThrownBy(() -> StreamNames.category(stream));
        assertThatIllegalArgumentException().isThrownBy(() -> StreamNames.id(stream));
    }

    @Test
    void aNameThatCouldNotBeTakenApartIsNotMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> StreamNames.stream("shop-display", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> StreamNames.stream("", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> StreamNames.stream("shop", ""));
    }
}
