package io.baedal.customer.domain.favourites;

import io.baedal.command.domain.Refusal;
import java.util.Map;

/// Why a command about favourites is refused.
public abstract sealed class FavouritesRefusal extends Refusal {

    private FavouritesRefusal(String type, Kind kind, String title, String detail, Map<String, Object> details) {
        super(kind, type, title, detail, details);
    }

    public static final class HasLeft extends FavouritesRefusal {
        public HasLeft() {
            super("gone", Kind.GONE, "Gone", "This customer has left the platform.", Map.of());
        }
    }

    public static final class NotYours extends FavouritesRefusal {
        public NotYours() {
            super("forbidden", Kind.FORBIDDEN, "Forbidden", "These are another customer's favourites.", Map.of());
        }
    }

    public static final class NotRegistered extends FavouritesRefusal {
        public NotRegistered() {
            super(
                    "customer-not-registered",
                    Kind.CONFLICT,
                    "Not registered",
                    "Register as a customer before you choose favourites.",
                    Map.of());
        }
    }

    public static final class TooMany extends FavouritesRefusal {
        public TooMany(int most) {
            super(
                    "favourites-too-many",
                    Kind.CONFLICT,
                    "Too many favourites",
                    "A customer has at most " + most + " favourites. Remove one first.",
                    Map.of("most", most));
        }
    }
}
