package io.baedal.review.domain.review;

import io.baedal.command.domain.Refusal;

/// Why a command about a review is refused.
public abstract sealed class ReviewRefusal extends Refusal {

    private ReviewRefusal(String type, Kind kind, String title, String detail) {
        super(kind, type, title, detail);
    }

    public static final class NotFound extends ReviewRefusal {
        public NotFound() {
            super("not-found", Kind.NOT_FOUND, "Not found", "There is no such review.");
        }
    }

    public static final class Deleted extends ReviewRefusal {
        public Deleted() {
            super("gone", Kind.GONE, "Gone", "This review was deleted.");
        }
    }

    public static final class OrderUnknown extends ReviewRefusal {
        public OrderUnknown() {
            super(
                    "order-not-delivered",
                    Kind.CONFLICT,
                    "The order was not delivered",
                    "No order with this id is known as delivered. It may be in a moment.");
        }
    }

    public static final class NotYourOrder extends ReviewRefusal {
        public NotYourOrder() {
            super(
                    "order-not-yours",
                    Kind.FORBIDDEN,
                    "This is not your order",
                    "The order was delivered to another customer.");
        }
    }

    public static final class AlreadyReviewed extends ReviewRefusal {
        public AlreadyReviewed() {
            super(
                    "order-already-reviewed",
                    Kind.CONFLICT,
                    "The order is reviewed",
                    "An order is reviewed once, even if the review was deleted. Edit the review instead.");
        }
    }

    public static final class TooLateToWrite extends ReviewRefusal {
        public TooLateToWrite(Period period) {
            super(
                    "review-too-late",
                    Kind.CONFLICT,
                    "It is too late for a review",
                    "An order can be reviewed for " + period.inWords() + " after it was delivered.");
        }
    }

    public static final class TooLateToEdit extends ReviewRefusal {
        public TooLateToEdit(Period period) {
            super(
                    "review-edit-too-late",
                    Kind.CONFLICT,
                    "It is too late to edit the review",
                    "A review can be edited for " + period.inWords() + " after it was written.");
        }
    }

    public static final class NotYourReview extends ReviewRefusal {
        public NotYourReview() {
            super("review-not-yours", Kind.FORBIDDEN, "This is not your review", "The review is another customer's.");
        }
    }

    public static final class NotYourShop extends ReviewRefusal {
        public NotYourShop() {
            super(
                    "reviewed-shop-not-yours",
                    Kind.FORBIDDEN,
                    "This is not your shop",
                    "Only the owner of the reviewed shop answers, as long as the shop isn't closed for good.");
        }
    }

    public static final class OperatorsOnly extends ReviewRefusal {
        public OperatorsOnly() {
            super("forbidden", Kind.FORBIDDEN, "Forbidden", "Only an operator hides a review and shows it again.");
        }
    }

    public static final class Hidden extends ReviewRefusal {
        public Hidden() {
            super(
                    "review-hidden",
                    Kind.CONFLICT,
                    "The review is hidden",
                    "An operator hid this review; it can be edited and answered when it is shown again.");
        }
    }
}
