package io.baedal.query.storefront.page;

import io.baedal.query.storefront.source.Part;
import java.util.List;

/// What every page has around its content.
///
/// @param here the place that it belongs to, or null
/// @param address of the page, without the language
/// @param degraded the parts that are missing or old
/// @param assets which version of style and script it is written for
public record Frame(
        Language language, Place here, String address, boolean signedIn, List<Part> degraded, String assets) {
    /// The places to link to.
    public List<Place> places() {
        return List.of(Place.values());
    }

    /// The languages to choose from.
    public List<Language> languages() {
        return List.of(Language.values());
    }

    /// This page in another language.
    public String linkIn(Language other) {
        return address + (address.contains("?") ? "&" : "?") + "lang=" + other.tag();
    }

    Frame degraded(List<Part> parts) {
        return new Frame(language, here, address, signedIn, parts, assets);
    }
}
