package io.baedal.edge.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class TokenBucketTest {

    @Property
    void neverLetsMoreThroughThanItHeldAndGained(
            @ForAll @IntRange(min = 1, max = 1000) int perSecond,
            @ForAll @IntRange(min = 1, max = 100) int burst,
            @ForAll @Size(max = 300) List<@LongRange(min = 0, max = 100_000_000) Long> pauses) {
        TokenBucket bucket = new TokenBucket(perSecond, burst, 0);
        long now = 0;
        long passed = 0;
        for (long pause : pauses) {
            now += pause;
            Grant grant = bucket.take(now);
            passed += grant.passes() ? 1 : 0;
            assertThat(grant.remaining()).isBetween(0L, (long) burst);
            assertThat((double) passed).isLessThanOrEqualTo(burst + now / 1e9 * perSecond + 1e-6);
        }
    }

    @Property
    void letsAClientThroughThatWaitsAsLongAsItWasTold(@ForAll @IntRange(min = 1, max = 1000) int perSecond) {
        TokenBucket bucket = new TokenBucket(perSecond, 1, 0);
        bucket.take(0);
        Grant refused = bucket.take(0);

        assertThat(refused.passes()).isFalse();
        assertThat(bucket.take(refused.seconds() * 1_000_000_000L).passes()).isTrue();
    }
}
