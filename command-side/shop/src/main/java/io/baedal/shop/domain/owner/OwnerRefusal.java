package io.baedal.shop.domain.owner;

import io.baedal.command.domain.Refusal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Why a command about an owner's account is refused.
public abstract sealed class OwnerRefusal extends Refusal {

    private OwnerRefusal(String type, Kind kind, String title, String detail, Map<String, Object> details) {
        super(kind, type, title, detail, details);
    }

    public static final class NotFound extends OwnerRefusal {
        public NotFound() {
            super("not-found", Kind.NOT_FOUND, "Not found", "There is no such owner.", Map.of());
        }
    }

    public static final class HasLeft extends OwnerRefusal {
        public HasLeft() {
            super("gone", Kind.GONE, "Gone", "This owner has left the platform.", Map.of());
        }
    }

    public static final class NotYourAccount extends OwnerRefusal {
        public NotYourAccount() {
            super("forbidden", Kind.FORBIDDEN, "Forbidden", "This is another owner's account.", Map.of());
        }
    }

    public static final class AlreadyRegistered extends OwnerRefusal {
        public AlreadyRegistered() {
            super(
                    "owner-already-registered",
                    Kind.CONFLICT,
                    "Already registered",
                    "You are registered as an owner. Change your profile or e-mail instead.",
                    Map.of());
        }
    }

    public static final class StillHasShops extends OwnerRefusal {
        public StillHasShops(Set<String> shops) {
            super(
                    "owner-has-shops",
                    Kind.CONFLICT,
                    "You still have shops",
                    "Close every shop for good before you leave.",
                    Map.of("shops", new TreeSet<>(shops)));
        }
    }

    public static final class Leaving extends OwnerRefusal {
        public Leaving() {
            super(
                    "owner-leaving",
                    Kind.CONFLICT,
                    "You are about to leave",
                    "You asked to leave the platform a moment ago. Try again when that has been answered.",
                    Map.of());
        }
    }

    public static final class BusinessNumberTaken extends OwnerRefusal {
        public BusinessNumberTaken() {
            super(
                    "business-number-taken",
                    Kind.CONFLICT,
                    "The business registration number is taken",
                    "Another owner is registered with this business registration number.",
                    Map.of());
        }
    }

    public static final class EmailTaken extends OwnerRefusal {
        public EmailTaken() {
            super(
                    "email-taken",
                    Kind.CONFLICT,
                    "The e-mail address is taken",
                    "Another owner signs in with this e-mail address.",
                    Map.of());
        }
    }
}
