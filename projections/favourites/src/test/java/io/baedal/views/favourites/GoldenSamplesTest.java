package io.baedal.views.favourites;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.EventCodec;
import io.baedal.events.favourites.FavouriteAdded;
import io.baedal.events.favourites.FavouritesEvent;
import io.baedal.events.golden.GoldenSample;
import io.baedal.events.golden.GoldenSamples;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenSamplesTest {
    static Stream<GoldenSample> samples() {
        return GoldenSamples.ofAggregate("favourites").stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyEventEverReleasedIsFolded(GoldenSample sample) {
        var source = new FavouritesSource();
        var event = source.events()
                .cast(EventCodec.standard().decode(sample.type().name(), sample.version(), sample.json()));

        var part = source.evolve(liking(event), event);

        var written = source.format().write(part);
        assertThat(source.format().read(written)).isEqualTo(part);
        assertThat(source.format().write(source.format().read(written))).isEqualTo(written);
        assertThat(part).isNotEqualTo(liking(event));
    }

    /// Favourites that any event changes.
    private static FavouriteShops liking(FavouritesEvent event) {
        return switch (event) {
            case FavouriteAdded _ -> FavouriteShops.NONE;
            default ->
                samples()
                        .map(sample ->
                                EventCodec.standard().decode(sample.type().name(), sample.version(), sample.json()))
                        .map(FavouritesEvent.class::cast)
                        .filter(FavouriteAdded.class::isInstance)
                        .reduce(FavouriteShops.NONE, FavouriteShops::after, (one, other) -> other);
        };
    }
}
