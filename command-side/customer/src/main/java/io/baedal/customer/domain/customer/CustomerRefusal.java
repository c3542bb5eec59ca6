package io.baedal.customer.domain.customer;

import io.baedal.command.domain.Refusal;
import java.util.Map;

/// Why a command about a customer's account is refused.
public abstract sealed class CustomerRefusal extends Refusal {

    private CustomerRefusal(String type, Kind kind, String title, String detail, Map<String, Object> details) {
        super(kind, type, title, detail, details);
    }

    private CustomerRefusal(String type, Kind kind, String title, String detail) {
        this(type, kind, title, detail, Map.of());
    }

    public static final class NotFound extends CustomerRefusal {
        public NotFound() {
            super("not-found", Kind.NOT_FOUND, "Not found", "There is no such customer.");
        }
    }

    public static final class AddressNotFound extends CustomerRefusal {
        public AddressNotFound() {
            super("not-found", Kind.NOT_FOUND, "Not found", "The customer has no such address.");
        }
    }

    public static final class HasLeft extends CustomerRefusal {
        public HasLeft() {
            super("gone", Kind.GONE, "Gone", "This customer has left the platform.");
        }
    }

    public static final class NotYourAccount extends CustomerRefusal {
        public NotYourAccount() {
            super("forbidden", Kind.FORBIDDEN, "Forbidden", "This is another customer's account.");
        }
    }

    public static final class AlreadyRegistered extends CustomerRefusal {
        public AlreadyRegistered() {
            super(
                    "customer-already-registered",
                    Kind.CONFLICT,
                    "Already registered",
                    "You are registered as a customer. Change your profile instead.");
        }
    }

    public static final class TooManyAddresses extends CustomerRefusal {
        public TooManyAddresses(int most) {
            super(
                    "addresses-too-many",
                    Kind.CONFLICT,
                    "Too many addresses",
                    "A customer has at most " + most + " addresses. Remove one first.",
                    Map.of("most", most));
        }
    }
}
