package io.baedal.query.storefront;

/// Who looks at a page.
///
/// @param subject the customer's id, or null for somebody unknown
/// @param token the customer's own token, which is shown to the favourites, to the customer service where they change
/// one, and to nobody else; or null
public record Visitor(String subject, String token) {
    /// Somebody who didn't say who they are, or who isn't a customer.
    public static final Visitor UNKNOWN = new Visitor(null, null);

    public boolean isCustomer() {
        return subject != null;
    }

    /// What a request's `Authorization` says.
    public String authorization() {
        return "Bearer " + token;
    }

    /// Keeps the token out of logs.
    @Override
    public String toString() {
        return isCustomer() ? "a customer" : "somebody";
    }
}
