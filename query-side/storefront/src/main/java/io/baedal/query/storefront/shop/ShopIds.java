package io.baedal.query.storefront.shop;

import java.util.regex.Pattern;

/// How the ids of shops and campaigns look: UUIDs in lower case.
public final class ShopIds {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private ShopIds() {}

    /// Whether it is one.
    public static boolean isOne(String text) {
        return text != null && text.length() == 36 && UUID.matcher(text).matches();
    }
}
