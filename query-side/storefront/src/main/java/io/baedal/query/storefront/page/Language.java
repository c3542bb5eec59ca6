package io.baedal.query.storefront.page;

import java.util.List;
import java.util.Locale;

/// The languages that pages are written in.
public enum Language {
    KOREAN("ko", "한국어"),
    ENGLISH("en", "English");

    private static final List<Locale> SPOKEN = List.of(Locale.KOREAN, Locale.ENGLISH);

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /// What a reader chose last, else what their browser likes best, else Korean.
    ///
    /// @param chosen a language tag, or null
    /// @param acceptLanguage the request's header, or null
    static Language wanted(String chosen, String acceptLanguage) {
        for (var language : values()) {
            if (language.tag.equals(chosen)) {
                return language;
            }
        }
        return preferred(acceptLanguage);
    }

    private static Language preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) {
            return KOREAN;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return Locale.ENGLISH.equals(best) ? ENGLISH : KOREAN;
        } catch (IllegalArgumentException unreadable) {
            return KOREAN;
        }
    }

    /// As `lang` and `Accept-Language` have it.
    public String tag() {
        return tag;
    }

    /// What its speakers call it.
    public String ownName() {
        return ownName;
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
