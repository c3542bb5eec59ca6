package io.baedal.views.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.DomainEvent;
import io.baedal.events.EventCodec;
import io.baedal.events.golden.GoldenSample;
import io.baedal.events.golden.GoldenSamples;
import io.baedal.events.menu.MenuEvent;
import io.baedal.events.rating.RatingEvent;
import io.baedal.events.shop.ShopEvent;
import io.baedal.events.shop.ShopRegistered;
import io.baedal.projections.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenSamplesTest {
    static Stream<GoldenSample> samples() {
        return Stream.of("shop", "menu", "rating")
                .map(GoldenSamples::ofAggregate)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyEventEverReleasedIsFolded(GoldenSample sample) {
        switch (decode(sample)) {
            case ShopEvent event -> {
                var before = event instanceof ShopRegistered ? SearchedShop.UNKNOWN : registered();
                assertThatItIsKept(new ShopSource(), before.after(event));
            }
            case MenuEvent event ->
                assertThatItIsKept(new MenuSource(), everything().after(event));
            case RatingEvent event -> assertThatItIsKept(new RatingSource(), SearchedRating.NONE.after(event));
            default -> throw new AssertionError("Not for this view");
        }
    }

    private static <P> void assertThatItIsKept(Source<P, ?> source, P part) {
        var written = source.format().write(part);
        assertThat(source.format().fields()).containsAll(written.keySet());
        assertThat(source.format().read(written)).isEqualTo(part);
        assertThat(source.format().write(source.format().read(written))).isEqualTo(written);
    }

    private static SearchedShop registered() {
        return samples()
                .map(GoldenSamplesTest::decode)
                .filter(ShopRegistered.class::isInstance)
                .map(ShopRegistered.class::cast)
                .findFirst()
                .map(SearchedShop.UNKNOWN::after)
                .orElseThrow();
    }

    /// A menu with every group and item that the samples speak of.
    private static SearchedMenu everything() {
        var menu = SearchedMenu.EMPTY;
        for (var sample : GoldenSamples.ofAggregate("menu")) {
            if (sample.type().name().endsWith("Added")) {
                menu = menu.after((MenuEvent) decode(sample));
            }
        }
        return menu;
    }

    private static DomainEvent decode(GoldenSample sample) {
        return EventCodec.standard().decode(sample.type().name(), sample.version(), sample.json());
    }
}
