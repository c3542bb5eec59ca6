package io.baedal.shop.domain.shop;

import io.baedal.command.domain.Refusal;
import java.util.Map;

/// Why a command about a shop is refused.
public abstract sealed class ShopRefusal extends Refusal {

    private ShopRefusal(String type, Kind kind, String title, String detail) {
        super(kind, type, title, detail, Map.of());
    }

    public static final class NotFound extends ShopRefusal {
        public NotFound() {
            super("not-found", Kind.NOT_FOUND, "Not found", "There is no such shop.");
        }
    }

    public static final class ClosedForGood extends ShopRefusal {
        public ClosedForGood() {
            super("gone", Kind.GONE, "Gone", "This shop is closed for good.");
        }
    }

    public static final class NotYourShop extends ShopRefusal {
        public NotYourShop() {
            super("forbidden", Kind.FORBIDDEN, "Forbidden", "This is another owner's shop.");
        }
    }

    public static final class OperatorsOnly extends ShopRefusal {
        public OperatorsOnly() {
            super("forbidden", Kind.FORBIDDEN, "Forbidden", "Only an operator suspends and resumes a shop.");
        }
    }

    public static final class AlreadyRegistered extends ShopRefusal {
        public AlreadyRegistered() {
            super(
                    "shop-already-registered",
                    Kind.CONFLICT,
                    "Already registered",
                    "There is a shop with this id. Send a new idempotency key for a new shop.");
        }
    }

    public static final class OwnerNotRegistered extends ShopRefusal {
        public OwnerNotRegistered() {
            super(
                    "owner-not-registered",
                    Kind.CONFLICT,
                    "You are not registered as an owner",
                    "Register as an owner before you register a shop.");
        }
    }

    public static final class NoOpeningHours extends ShopRefusal {
        public NoOpeningHours() {
            super(
                    "shop-without-opening-hours",
                    Kind.CONFLICT,
                    "No opening hours",
                    "A shop that takes orders has opening hours.");
        }
    }

    public static final class NoDeliveryArea extends ShopRefusal {
        public NoDeliveryArea() {
            super(
                    "shop-without-delivery-area",
                    Kind.CONFLICT,
                    "No delivery area",
                    "A shop that takes orders delivers to at least one district.");
        }
    }

    public static final class NothingToOrder extends ShopRefusal {
        public NothingToOrder() {
            super(
                    "shop-without-menu",
                    Kind.CONFLICT,
                    "Nothing to order",
                    "A shop that opens has at least one menu item that is not sold out.");
        }
    }

    public static final class Suspended extends ShopRefusal {
        public Suspended() {
            super(
                    "shop-suspended",
                    Kind.CONFLICT,
                    "The shop is suspended",
                    "An operator suspended this shop; it opens again after an operator resumes it.");
        }
    }
}
