package io.baedal.review.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.baedal.command.domain.InvalidValue;
import io.baedal.review.domain.order.CustomerId;
import io.baedal.review.domain.order.DeliveredAt;
import io.baedal.review.domain.order.OrderId;
import io.baedal.review.domain.order.ShopId;
import io.baedal.review.domain.review.AnswerText;
import io.baedal.review.domain.review.PictureUrl;
import io.baedal.review.domain.review.Pictures;
import io.baedal.review.domain.review.Reason;
import io.baedal.review.domain.review.ReviewId;
import io.baedal.review.domain.review.ReviewText;
import io.baedal.review.domain.review.Stars;
import java.time.Instant;
import java.util.Collections;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static <T> void refused(String slug, Function<T, ?> reading, T given) {
        assertEquals(
                slug,
                assertThrowsExactly(InvalidValue.class, () -> reading.apply(given))
                        .type());
    }

    @Test
    void oneToFiveStars() {
        assertEquals(1, Stars.of(1).number());
        assertEquals(5, Stars.of(5).number());
        refused("rating-out-of-range", Stars::of, 0L);
        refused("rating-out-of-range", Stars::of, 6L);
        refused("rating-out-of-range", Stars::of, (1L << 32) + 3);
    }

    @Test
    void aTextHasOneToAThousandCharacters() {
        assertEquals("맛있어요\n또 올게요", ReviewText.of(" 맛있어요\n또 올게요 ").value());
        assertEquals(2_000, ReviewText.of("🍗".repeat(1_000)).value().length());
        refused("review-text-length", ReviewText::of, "  ");
        refused("review-text-length", ReviewText::of, "가".repeat(1_001));
        refused("review-text-length", ReviewText::of, "a\u0000b");
        assertEquals(1_000, AnswerText.of("가".repeat(1_000)).value().length());
        refused("answer-text-length", AnswerText::of, "");
        refused("answer-text-length", AnswerText::of, "가".repeat(1_001));
        refused("reason-length", Reason::of, "");
        refused("reason-length", Reason::of, "가".repeat(301));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://pictures.example.com/1.jpg",
                "//pictures.example.com/1.jpg",
                "javascript:alert(1)",
                "https:///1.jpg",
                "https://user:secret@example.com/1.jpg",
                "https://example.com/a picture.jpg",
                ""
            })
    void aPictureIsBehindHttps(String given) {
        refused("picture-url", PictureUrl::of, given);
    }

    @Test
    void upToFivePictures() {
        var picture = PictureUrl.of("https://pictures.example.com/1.jpg");
        assertEquals(5, Pictures.of(Collections.nCopies(5, picture)).urls().size());
        refused("pictures-too-many", Pictures::of, Collections.nCopies(6, picture));
        refused("picture-url", PictureUrl::of, "https://example.com/" + "a".repeat(2_000));
    }

    @Test
    void idsThatCanBeStreams() {
        assertEquals("Order-1", OrderId.of("Order-1").value());
        refused("order-id-format", OrderId::of, "");
        refused("order-id-format", OrderId::of, "a b");
        refused("order-id-format", OrderId::of, "a".repeat(65));
        refused("customer-id-format", CustomerId::of, "김");
        refused("shop-id-format", ShopId::of, "s");
        refused("shop-id-format", ShopId::of, "0B8F6F5E-43A1-5D0B-9A53-6F6D8F0C7A11");
        assertEquals(
                36, ShopId.of("0b8f6f5e-43a1-5d0b-9a53-6f6d8f0c7a11").value().length());
    }

    @Test
    void aDeliveryIsAnInstantToTheMillisecond() {
        assertEquals(
                Instant.parse("2026-05-01T12:30:00.123Z"),
                DeliveredAt.of("2026-05-01T12:30:00.123456789Z").value());
        refused("delivered-at-format", DeliveredAt::of, "2026-05-01");
        refused("delivered-at-format", DeliveredAt::of, "1999-12-31T23:59:59Z");
        refused("delivered-at-format", DeliveredAt::of, "+1000000000-12-31T23:59:59.999999999Z");
    }

    @Test
    void anOrdersReviewHasAlwaysTheSameId() {
        assertEquals(
                "a15a3c1e-d8a5-5a1a-9d40-0a1c7a1f8b3e".length(),
                ReviewId.ofOrder(OrderId.of("o-1")).length());
        assertEquals(ReviewId.ofOrder(OrderId.of("o-1")), ReviewId.ofOrder(OrderId.of("o-1")));
        assertNotEquals(ReviewId.ofOrder(OrderId.of("o-1")), ReviewId.ofOrder(OrderId.of("o-2")));
        assertEquals('5', ReviewId.ofOrder(OrderId.of("o-1")).charAt(14));
    }
}
