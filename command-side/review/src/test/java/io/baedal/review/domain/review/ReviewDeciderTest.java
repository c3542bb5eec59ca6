package io.baedal.review.domain.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.baedal.command.testing.Scenario;
import io.baedal.events.Actor;
import io.baedal.events.review.ReviewAnswerWithdrawn;
import io.baedal.events.review.ReviewAnswered;
import io.baedal.events.review.ReviewDeleted;
import io.baedal.events.review.ReviewEdited;
import io.baedal.events.review.ReviewEvent;
import io.baedal.events.review.ReviewHidden;
import io.baedal.events.review.ReviewShown;
import io.baedal.events.review.ReviewWritten;
import io.baedal.review.domain.order.CustomerId;
import io.baedal.review.domain.order.DeliveredAt;
import io.baedal.review.domain.order.DeliveredOrder;
import io.baedal.review.domain.order.OrderId;
import io.baedal.review.domain.order.ShopId;
import io.baedal.review.domain.review.ReviewCommand.AnswerReview;
import io.baedal.review.domain.review.ReviewCommand.DeleteReview;
import io.baedal.review.domain.review.ReviewCommand.EditReview;
import io.baedal.review.domain.review.ReviewCommand.HideReview;
import io.baedal.review.domain.review.ReviewCommand.ShowReview;
import io.baedal.review.domain.review.ReviewCommand.WithdrawAnswer;
import io.baedal.review.domain.review.ReviewCommand.WriteReview;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewDeciderTest {

    private static final Instant DELIVERED = Instant.parse("2026-05-01T12:00:00Z");
    private static final Instant WRITTEN = DELIVERED.plus(Duration.ofDays(1));
    private static final Instant LATER = WRITTEN.plus(Duration.ofHours(1));
    private static final Period A_MONTH = new Period(Duration.ofDays(30));
    private static final Period THREE_DAYS = new Period(Duration.ofDays(3));

    private static final Actor MIN = new Actor("customer", "min");
    private static final Actor SOMEONE = new Actor("customer", "someone");
    private static final Actor KIM = new Actor("owner", "kim");
    private static final Actor LEE = new Actor("owner", "lee");
    private static final Actor OPERATOR = new Actor("operator", "op");

    private static final DeliveredOrder ORDER =
            new DeliveredOrder(new OrderId("o"), new CustomerId("min"), new ShopId("s"), new DeliveredAt(DELIVERED));
    private static final Opinion GOOD = opinion(5, "바삭바삭해요", "https://pictures.example.com/1.jpg");
    private static final ReviewWritten IS_WRITTEN = new ReviewWritten(
            "r", "s", "min", "o", 5, "바삭바삭해요", List.of("https://pictures.example.com/1.jpg"), "2026-05-02T12:00:00Z");
    private static final ReviewAnswered IS_ANSWERED = new ReviewAnswered("r", "감사합니다", "2026-05-02T13:00:00Z");
    private static final ReviewHidden IS_HIDDEN = new ReviewHidden("r", "욕설");
    private static final ReviewDeleted IS_DELETED = new ReviewDeleted("r");

    private final Scenario<ReviewCommand, Review, ReviewEvent> review = Scenario.of(new ReviewDecider());

    private static Opinion opinion(int stars, String text, String... pictures) {
        return new Opinion(
                Stars.of(stars),
                ReviewText.of(text),
                Pictures.of(List.of(pictures).stream().map(PictureUrl::of).toList()));
    }

    private static WriteReview write(Actor by, Instant now) {
        return new WriteReview(by, "r", Optional.of(ORDER), GOOD, now, A_MONTH);
    }

    private static EditReview edit(Actor by, Opinion opinion, Instant now) {
        return new EditReview(by, opinion, now, THREE_DAYS);
    }

    private static AnswerReview answer(Actor by, String text) {
        return new AnswerReview(by, Optional.of("kim"), AnswerText.of(text), LATER);
    }

    private static WithdrawAnswer withdraw(Actor by) {
        return new WithdrawAnswer(by, Optional.of("kim"));
    }

    private static HideReview hide(Actor by, String reason) {
        return new HideReview(by, Reason.of(reason));
    }

    private static ShowReview show(Actor by) {
        return new ShowReview(by, Reason.of("실수"));
    }

    @Test
    void whoAnOrderWasDeliveredToReviewsIt() {
        review.when(write(MIN, WRITTEN)).then(IS_WRITTEN);
        assertEquals(5, review.state().countedStars());
    }

    @Test
    void nobodyElseDoes() {
        review.when(write(SOMEONE, WRITTEN)).thenRefused(ReviewRefusal.NotYourOrder.class);
        review.when(write(new Actor("owner", "min"), WRITTEN)).thenRefused(ReviewRefusal.NotYourOrder.class);
        review.given(IS_WRITTEN).when(write(SOMEONE, WRITTEN)).thenRefused(ReviewRefusal.NotYourOrder.class);
    }

    @Test
    void whatWasNeverDeliveredIsNotReviewed() {
        review.when(new WriteReview(MIN, "r", Optional.empty(), GOOD, WRITTEN, A_MONTH))
                .thenRefused(ReviewRefusal.OrderUnknown.class);
    }

    @Test
    void anOrderIsReviewedUntilThirtyDaysAfterItsDelivery() {
        var last = DELIVERED.plus(Duration.ofDays(30));

        var refusal = review.when(write(MIN, last.plusMillis(1))).thenRefused(ReviewRefusal.TooLateToWrite.class);
        assertEquals("An order can be reviewed for 30 days after it was delivered.", refusal.getMessage());
        review.when(write(MIN, last))
                .then(new ReviewWritten(
                        "r", "s", "min", "o", 5, "바삭바삭해요", IS_WRITTEN.pictureUrls(), "2026-05-31T12:00:00Z"));
    }

    @Test
    void anOrderIsReviewedOnceForEver() {
        review.given(IS_WRITTEN).when(write(MIN, LATER)).thenRefused(ReviewRefusal.AlreadyReviewed.class);
        review.given(IS_HIDDEN).when(write(MIN, LATER)).thenRefused(ReviewRefusal.AlreadyReviewed.class);
        review.given(IS_DELETED).when(write(MIN, LATER)).thenRefused(ReviewRefusal.AlreadyReviewed.class);
    }

    @Test
    void itsAuthorEditsIt() {
        var worse = opinion(3, "식었어요");
        review.given(IS_WRITTEN)
                .when(edit(MIN, worse, LATER))
                .then(new ReviewEdited("r", 3, "식었어요", List.of(), "2026-05-02T13:00:00Z"))
                .when(edit(MIN, worse, LATER))
                .thenNothing();
        assertEquals(3, review.state().countedStars());
        assertEquals("2026-05-02T12:00:00Z", review.state().saying().writtenAt());
        assertEquals("2026-05-02T13:00:00Z", review.state().saying().editedAt());
    }

    @Test
    void nobodyElseEditsIt() {
        review.given(IS_WRITTEN);
        review.when(edit(SOMEONE, GOOD, LATER)).thenRefused(ReviewRefusal.NotYourReview.class);
        review.when(edit(OPERATOR, GOOD, LATER)).thenRefused(ReviewRefusal.NotYourReview.class);
    }

    @Test
    void itIsEditedUntilThreeDaysAfterItWasWritten() {
        var last = WRITTEN.plus(Duration.ofDays(3));
        review.given(IS_WRITTEN);

        review.when(edit(MIN, opinion(1, "별로"), last.plusMillis(1))).thenRefused(ReviewRefusal.TooLateToEdit.class);
        review.when(edit(MIN, GOOD, last.plusMillis(1))).thenNothing();
        review.when(edit(MIN, opinion(1, "별로"), last))
                .then(new ReviewEdited("r", 1, "별로", List.of(), "2026-05-05T12:00:00Z"));
        review.when(edit(MIN, GOOD, last.plusMillis(1))).thenRefused(ReviewRefusal.TooLateToEdit.class);
    }

    @Test
    void theShopsOwnerAnswersAndChangesTheirMind() {
        review.given(IS_WRITTEN)
                .when(answer(KIM, "감사합니다"))
                .then(IS_ANSWERED)
                .when(answer(KIM, "감사합니다"))
                .thenNothing()
                .when(answer(KIM, "정말 감사합니다"))
                .then(new ReviewAnswered("r", "정말 감사합니다", "2026-05-02T13:00:00Z"))
                .when(withdraw(KIM))
                .then(new ReviewAnswerWithdrawn("r"))
                .when(withdraw(KIM))
                .thenNothing();
    }

    @Test
    void anEditedReviewKeepsItsAnswer() {
        review.given(IS_WRITTEN, IS_ANSWERED, new ReviewEdited("r", 4, "음", List.of(), "2026-05-02T13:00:00Z"));
        assertEquals("감사합니다", review.state().answer().text());
    }

    @Test
    void onlyTheShopsOwnerAnswers() {
        review.given(IS_WRITTEN);
        review.when(answer(LEE, "감사합니다")).thenRefused(ReviewRefusal.NotYourShop.class);
        review.when(answer(new Actor("customer", "kim"), "감사합니다")).thenRefused(ReviewRefusal.NotYourShop.class);
        review.when(new AnswerReview(KIM, Optional.empty(), AnswerText.of("감사합니다"), LATER))
                .thenRefused(ReviewRefusal.NotYourShop.class);
        review.given(IS_ANSWERED).when(withdraw(LEE)).thenRefused(ReviewRefusal.NotYourShop.class);
    }

    @Test
    void anOperatorHidesItAndShowsItAgain() {
        review.given(IS_WRITTEN).when(hide(OPERATOR, "욕설")).then(IS_HIDDEN);
        assertEquals(0, review.state().countedStars());

        review.when(hide(OPERATOR, "욕설")).thenNothing();
        review.when(hide(OPERATOR, "광고")).then(new ReviewHidden("r", "광고"));
        review.when(show(OPERATOR))
                .then(new ReviewShown("r", "실수"))
                .when(show(OPERATOR))
                .thenNothing();
        assertEquals(5, review.state().countedStars());
        assertNull(review.state().hiddenReason());
    }

    @Test
    void nobodyElseHidesIt() {
        review.given(IS_WRITTEN);
        review.when(hide(MIN, "부끄러워요")).thenRefused(ReviewRefusal.OperatorsOnly.class);
        review.when(hide(KIM, "별점이 낮아요")).thenRefused(ReviewRefusal.OperatorsOnly.class);
        review.given(IS_HIDDEN).when(show(MIN)).thenRefused(ReviewRefusal.OperatorsOnly.class);
    }

    @Test
    void aHiddenReviewIsNeitherEditedNorAnswered() {
        review.given(IS_WRITTEN, IS_ANSWERED, IS_HIDDEN);
        review.when(edit(MIN, opinion(1, "별로"), LATER)).thenRefused(ReviewRefusal.Hidden.class);
        review.when(answer(KIM, "죄송합니다")).thenRefused(ReviewRefusal.Hidden.class);
        review.when(withdraw(KIM)).thenRefused(ReviewRefusal.Hidden.class);
        review.when(new DeleteReview(MIN)).then(IS_DELETED);
    }

    @Test
    void itsAuthorOrAnOperatorDeletesIt() {
        review.given(IS_WRITTEN);
        review.when(new DeleteReview(SOMEONE)).thenRefused(ReviewRefusal.NotYourReview.class);
        review.when(new DeleteReview(KIM)).thenRefused(ReviewRefusal.NotYourReview.class);
        Scenario.of(new ReviewDecider())
                .given(IS_WRITTEN)
                .when(new DeleteReview(OPERATOR))
                .then(IS_DELETED);
        review.when(new DeleteReview(MIN)).then(IS_DELETED);
        assertEquals(0, review.state().countedStars());
    }

    @Test
    void ofADeletedReviewNothingThatWasSaidRemains() {
        review.given(IS_WRITTEN, IS_ANSWERED, IS_DELETED);

        assertNull(review.state().saying().text());
        assertEquals(List.of(), review.state().saying().pictureUrls());
        assertNull(review.state().answer());
        review.when(edit(MIN, GOOD, LATER)).thenRefused(ReviewRefusal.Deleted.class);
        review.when(answer(KIM, "감사합니다")).thenRefused(ReviewRefusal.Deleted.class);
        review.when(withdraw(KIM)).thenRefused(ReviewRefusal.Deleted.class);
        review.when(hide(OPERATOR, "욕설")).thenRefused(ReviewRefusal.Deleted.class);
        review.when(show(OPERATOR)).thenRefused(ReviewRefusal.Deleted.class);
        review.when(new DeleteReview(MIN)).thenRefused(ReviewRefusal.Deleted.class);
    }

    @Test
    void whatWasNeverWrittenIsNotFound() {
        review.when(edit(MIN, GOOD, LATER)).thenRefused(ReviewRefusal.NotFound.class);
        review.when(answer(KIM, "감사합니다")).thenRefused(ReviewRefusal.NotFound.class);
        review.when(withdraw(KIM)).thenRefused(ReviewRefusal.NotFound.class);
        review.when(hide(OPERATOR, "욕설")).thenRefused(ReviewRefusal.NotFound.class);
        review.when(new DeleteReview(MIN)).thenRefused(ReviewRefusal.NotFound.class);
    }

    @Test
    void whatPeopleSayStaysOutOfLogs() {
        review.given(IS_WRITTEN, IS_ANSWERED);
        assertFalse(
                (review.state() + "" + review.state().saying() + review.state().answer() + GOOD).contains("바삭"));
    }
}
