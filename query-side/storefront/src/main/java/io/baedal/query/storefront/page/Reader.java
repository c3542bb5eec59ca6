package io.baedal.query.storefront.page;

import io.baedal.query.storefront.Visitor;
import io.baedal.query.storefront.source.Part;
import jakarta.ws.rs.core.NewCookie;
import java.util.Collection;
import java.util.List;

/// Who reads a page, and how they like it.
///
/// @param district where they have it delivered to, or null
/// @param choices what their browser shall remember from now on
/// @param staleToken whether they came with a token that isn't a customer's, or no longer
record Reader(Frame frame, District district, Visitor visitor, List<NewCookie> choices, boolean staleToken) {
    Language language() {
        return frame.language();
    }

    /// The district's name as questions have it, or null.
    String districtName() {
        return district == null ? null : district.korean();
    }

    /// The same reader, looking at another district.
    Reader at(District other) {
        return new Reader(frame, other, visitor, choices, staleToken);
    }

    /// The frame of a page that lacks some parts.
    Frame without(Collection<Part> parts) {
        return frame.degraded(parts.stream().sorted().toList());
    }
}
