package io.baedal.query.favourites;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;

/// Where a page ended, as the parameter `cursor` says it: the last shop that was shown, and how many followed it.
///
/// Shops are only ever added in front, so that many from the end is where the next page goes on even after newer ones
/// came. Where the shop is still there and has not moved up, the page goes on right behind it, also when some of those
/// that followed are gone. Else it goes on so many from the end: nothing is left out then, and what was removed
/// meanwhile may show some shops again.
///
/// @param shopId the last one that was shown
/// @param following how many came after it
record Place(String shopId, int following) {
    /// The place of the last shop of a page.
    ///
    /// @param last its index in the list
    static Place of(List<Favourite> shops, int last) {
        return new Place(shops.get(last).id(), shops.size() - 1 - last);
    }

    /// @throws IllegalArgumentException when this is no cursor
    static Place parse(String cursor) {
        var text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        int dot = text.indexOf('.');
        if (dot < 1 || dot == text.length() - 1) {
            throw new IllegalArgumentException();
        }
        int following = Integer.parseInt(text, 0, dot, 10);
        if (following < 0) {
            throw new IllegalArgumentException();
        }
        return new Place(text.substring(dot + 1), following);
    }

    /// The index at which the next page begins.
    int next(List<Favourite> shops) {
        int fromTheEnd = Math.max(0, shops.size() - following);
        for (int at = fromTheEnd == 0 ? 0 : fromTheEnd - 1; at < shops.size(); at++) {
            if (shops.get(at).id().equals(shopId)) {
                return at + 1;
            }
        }
        return fromTheEnd;
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((following + "." + shopId).getBytes(UTF_8));
    }
}
