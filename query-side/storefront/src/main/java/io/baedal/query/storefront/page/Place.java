package io.baedal.query.storefront.page;

/// The places that every page links to.
public enum Place {
    SHOPS("/store"),
    FAVOURITES("/store/favourites"),
    SESSION("/store/session");

    private final String link;

    Place(String link) {
        this.link = link;
    }

    /// Its address.
    public String link() {
        return link;
    }
}
