package io.baedal.query.shopdisplay;

/// How a shop's id looks: a UUID in lower case.
final class ShopId {
    private static final int LENGTH = 36;

    private ShopId() {}

    static boolean isOne(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int at = 0; at < LENGTH; at++) {
            char c = text.charAt(at);
            boolean hyphen = at == 8 || at == 13 || at == 18 || at == 23;
            boolean fits = hyphen ? c == '-' : c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
