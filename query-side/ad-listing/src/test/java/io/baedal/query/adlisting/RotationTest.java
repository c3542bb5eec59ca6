package io.baedal.query.adlisting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RotationTest {
    private static final String SLOT = "마포구|OPEN_LIST";
    private static final int WINDOWS = 20_000;

    private static List<Scored> campaigns(Random random, int count) {
        var campaigns = new ArrayList<Scored>();
        for (int i = 0; i < count; i++) {
            campaigns.add(new Scored("campaign" + random.nextInt() + i, "shop" + i, 10 + 990 * random.nextDouble()));
        }
        return campaigns;
    }

    /// With 20,000 windows the share's standard deviation is at most 0.0036: four of them are a hundredth and a half.
    @Property(tries = 20)
    void givesEveryCampaignTheFirstPlaceInProportionToItsScore(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int count) {
        var random = new Random(seed);
        var campaigns = campaigns(random, count);
        long start = random.nextInt();

        Map<String, Integer> firsts = new HashMap<>();
        for (long window = start; window < start + WINDOWS; window++) {
            var first = Rotation.order(campaigns, SLOT, window, 1).getFirst();
            firsts.merge(first.campaignId(), 1, Integer::sum);
        }

        double sum = campaigns.stream().mapToDouble(Scored::score).sum();
        for (var campaign : campaigns) {
            double share = firsts.getOrDefault(campaign.campaignId(), 0) / (double) WINDOWS;
            assertThat(share).isCloseTo(campaign.score() / sum, within(0.0175));
        }
    }

    @Property(tries = 50)
    void showsEveryCampaignOnceAndTheSameWithinAWindow(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int count) {
        var campaigns = campaigns(new Random(seed), count);

        var order = Rotation.order(campaigns, SLOT, seed, count);

        assertThat(order).containsExactlyInAnyOrderElementsOf(campaigns);
        assertThat(Rotation.order(campaigns.reversed(), SLOT, seed, count)).isEqualTo(order);
        assertThat(Rotation.order(campaigns, SLOT, seed, 3)).isEqualTo(order.subList(0, Math.min(3, count)));
    }

    @Property(tries = 20)
    void keepsTheOrderOfTheOthersWhenACampaignIsGone(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 50) int count) {
        var campaigns = campaigns(new Random(seed), count);
        var expected = new ArrayList<>(Rotation.order(campaigns, SLOT, seed, count));
        expected.remove(campaigns.getFirst());

        assertThat(Rotation.order(campaigns.subList(1, count), SLOT, seed, count))
                .isEqualTo(expected);
    }
}
