package io.baedal.views.adlisting;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.DomainEvent;
import io.baedal.events.EventCodec;
import io.baedal.events.campaign.CampaignEvent;
import io.baedal.events.campaign.CampaignPlanned;
import io.baedal.events.golden.GoldenSample;
import io.baedal.events.golden.GoldenSamples;
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
        return Stream.of("campaign", "shop", "rating")
                .map(GoldenSamples::ofAggregate)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyEventEverReleasedIsFolded(GoldenSample sample) {
        switch (decode(sample)) {
            case CampaignPlanned event -> assertThatItIsKept(new CampaignSource(), Campaign.UNKNOWN.after(event));
            case CampaignEvent event ->
                assertThatItIsKept(new CampaignSource(), planned().after(event));
            case ShopRegistered event -> assertThatItIsKept(new ShopSource(), AdvertisedShop.UNKNOWN.after(event));
            case ShopEvent event ->
                assertThatItIsKept(new ShopSource(), registered().after(event));
            case RatingEvent event -> assertThatItIsKept(new RatingSource(), Stars.after(event));
            default -> throw new AssertionError("Not for this view");
        }
    }

    private static <P> void assertThatItIsKept(Source<P, ?> source, P part) {
        var written = source.format().write(part);
        assertThat(written).isNotEmpty();
        assertThat(source.format().fields()).containsAll(written.keySet());
        assertThat(source.format().read(written)).isEqualTo(part);
        assertThat(source.format().write(source.format().read(written))).isEqualTo(written);
    }

    private static Campaign planned() {
        return first(CampaignPlanned.class)
                .map(Campaign.UNKNOWN::after)
                .findFirst()
                .orElseThrow();
    }

    private static AdvertisedShop registered() {
        return first(ShopRegistered.class)
                .map(AdvertisedShop.UNKNOWN::after)
                .findFirst()
                .orElseThrow();
    }

    private static <E> Stream<E> first(Class<E> type) {
        return samples().map(GoldenSamplesTest::decode).filter(type::isInstance).map(type::cast);
    }

    private static DomainEvent decode(GoldenSample sample) {
        return EventCodec.standard().decode(sample.type().name(), sample.version(), sample.json());
    }
}
