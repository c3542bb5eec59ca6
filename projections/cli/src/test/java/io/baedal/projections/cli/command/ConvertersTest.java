package io.baedal.projections.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.baedal.projections.cli.KnownViews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ConvertersTest {
    @Test
    void sharesAreNumbersOrPercent() {
        assertThat(new ShareConverter().convert("0.05")).isEqualTo(0.05);
        assertThat(new ShareConverter().convert("5%")).isEqualTo(0.05);
        assertThat(new ShareConverter().convert("1")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1", "1.1", "101%", "NaN", "much", ""})
    void whatIsNoShareIsRefused(String word) {
        assertThatExceptionOfType(TypeConversionException.class).isThrownBy(() -> new ShareConverter().convert(word));
    }

    @Test
    void memoryHasAUnit() {
        assertThat(new MemoryConverter(8L << 30).convert("256M")).isEqualTo(256L << 20);
        assertThat(new MemoryConverter(8L << 30).convert("2g")).isEqualTo(2L << 30);
        assertThat(new MemoryConverter(8L << 30).convert("65536")).isEqualTo(65_536);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1M", "256MB", "lots", "", "5G"})
    void whatIsNoMemoryIsRefused(String word) {
        assertThatExceptionOfType(TypeConversionException.class)
                .isThrownBy(() -> new MemoryConverter(8L << 30).convert(word));
    }

    @Test
    void anUnknownViewIsAnsweredWithThoseThatThereAre() {
        assertThatExceptionOfType(TypeConversionException.class)
                .isThrownBy(() -> new ViewConverter().convert("shop-dispaly"))
                .withMessageContaining("shop-dispaly")
                .withMessageContaining("shop-display");
    }

    @Test
    void anIdIsADocumentOrOneOfItsStreams() {
        var view = KnownViews.newest("shop-display");
        assertThat(Keys.streams(view, "17")).containsExactlyInAnyOrder("shop-17", "menu-17", "rating-17", "review-17");
        assertThat(Keys.streams(view, "menu-17")).containsExactly("menu-17");
        assertThat(Keys.document(view, "menu-17")).isEqualTo("17");
        assertThat(Keys.document(view, "17")).isEqualTo("17");
    }
}
