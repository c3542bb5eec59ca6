package io.baedal.views.shopdisplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.events.review.ReviewAnswerWithdrawn;
import io.baedal.events.review.ReviewAnswered;
import io.baedal.events.review.ReviewDeleted;
import io.baedal.events.review.ReviewEdited;
import io.baedal.events.review.ReviewEvent;
import io.baedal.events.review.ReviewHidden;
import io.baedal.events.review.ReviewShown;
import io.baedal.events.review.ReviewWritten;
import io.baedal.projections.PartFormat;
import io.baedal.projections.UnfoldableEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final PartFormat<Review> FORMAT = new ReviewSource().format();
    private static final ReviewWritten WRITTEN = new ReviewWritten(
            "r1",
            "s1",
            "customer-1",
            "order-1",
            4,
            "바삭해요",
            List.of("https://pictures.example/1.jpg"),
            "2026-03-01T10:15:30.5Z");
    private static final ReviewEdited EDITED = new ReviewEdited("r1", 5, "또 시킬게요", List.of(), "2026-03-02T00:00:00Z");
    private static final ReviewAnswered ANSWERED = new ReviewAnswered("r1", "고맙습니다", "2026-03-03T00:00:00Z");
    private static final ReviewHidden HIDDEN = new ReviewHidden("r1", "욕설");

    @Test
    void isTheJsonThatAClientGets() {
        assertThat(json(WRITTEN)).isEqualTo("""
                        {"id":"r1","rating":4,"text":"바삭해요","pictureUrls":["https://pictures.example/1.jpg"],\
                        "writtenAt":"2026-03-01T10:15:30.5Z"}""");
        assertThat(json(WRITTEN, EDITED, ANSWERED)).isEqualTo("""
                        {"id":"r1","rating":5,"text":"또 시킬게요","pictureUrls":[],\
                        "writtenAt":"2026-03-01T10:15:30.5Z","editedAt":"2026-03-02T00:00:00Z",\
                        "answer":{"text":"고맙습니다","answeredAt":"2026-03-03T00:00:00Z"}}""");
        assertThat(json(WRITTEN, ANSWERED, new ReviewAnswerWithdrawn("r1"))).isEqualTo(json(WRITTEN));
    }

    @Test
    void isFoundByItsShopAndWhenItWasWritten() {
        var document = document(WRITTEN, EDITED);

        assertThat(document.getString(ReviewDocument.SHOP_ID).getValue()).isEqualTo("s1");
        assertThat(document.getBoolean(ReviewDocument.VISIBLE).getValue()).isTrue();
        assertThat(document.getDateTime(ReviewDocument.WRITTEN_AT).getValue())
                .isEqualTo(Instant.parse("2026-03-01T10:15:30.5Z").toEpochMilli());
    }

    @Test
    void tellsNothingOfWhoWroteIt() {
        assertThat(document(WRITTEN).toString() + json(WRITTEN)).doesNotContain("customer-1", "order-1");
    }

    @Test
    void isOutOfSightWhileItIsHidden() {
        var document = document(WRITTEN, HIDDEN);

        assertThat(document.getBoolean(ReviewDocument.VISIBLE).getValue()).isFalse();
        assertThat(document).doesNotContainKey(ReviewDocument.REVIEW);
    }

    @Test
    void comesBackAsItWasWithWhatChangedMeanwhile() {
        assertThat(document(WRITTEN, HIDDEN, new ReviewShown("r1", "괜찮아요"))).isEqualTo(document(WRITTEN));
        assertThat(document(WRITTEN, HIDDEN, EDITED, ANSWERED, new ReviewShown("r1", "괜찮아요")))
                .isEqualTo(document(WRITTEN, EDITED, ANSWERED));
    }

    @Test
    void leavesNoWordBehindOnceItIsDeleted() {
        assertThat(document(WRITTEN, new ReviewDeleted("r1")).keySet())
                .containsExactlyInAnyOrder(ReviewDocument.SHOP_ID, ReviewDocument.VISIBLE);
        assertThat(document(WRITTEN, HIDDEN, new ReviewDeleted("r1")))
                .isEqualTo(document(WRITTEN, new ReviewDeleted("r1")));
        assertThat(document(WRITTEN, new ReviewDeleted("r1"), EDITED, ANSWERED, HIDDEN, new ReviewShown("r1", "x")))
                .isEqualTo(document(WRITTEN, new ReviewDeleted("r1")));
    }

    @Test
    void aHistoryStartsWithItsOnlyWriting() {
        assertThatThrownBy(() -> fold(EDITED)).isInstanceOf(UnfoldableEvent.class);
        assertThatThrownBy(() -> fold(WRITTEN, WRITTEN)).isInstanceOf(UnfoldableEvent.class);
        assertThatThrownBy(() -> fold(WRITTEN, new ReviewDeleted("r1"), WRITTEN))
                .isInstanceOf(UnfoldableEvent.class);
    }

    @Test
    void aReviewOfWhichNothingIsKnownHasNoFields() {
        assertThat(document()).isEmpty();
        assertThat(FORMAT.read(new BsonDocument())).isEqualTo(Review.UNKNOWN);
    }

    @Test
    void isReadAsItWasWritten() {
        List.of(
                        fold(WRITTEN),
                        fold(WRITTEN, EDITED, ANSWERED),
                        fold(WRITTEN, HIDDEN),
                        fold(WRITTEN, new ReviewDeleted("r1")))
                .forEach(review -> assertThat(FORMAT.read(FORMAT.write(review))).isEqualTo(review));
    }

    private static Review fold(ReviewEvent... events) {
        var review = Review.UNKNOWN;
        for (var event : events) {
            review = review.after(event);
        }
        return review;
    }

    private static BsonDocument document(ReviewEvent... events) {
        return FORMAT.write(fold(events));
    }

    private static String json(ReviewEvent... events) {
        return new String(document(events).getBinary(ReviewDocument.REVIEW).getData(), StandardCharsets.UTF_8);
    }
}
