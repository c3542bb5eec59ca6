package io.baedal.query.shopdisplay.fragment;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// The languages that fragments are written in.
public enum Language {
    KOREAN(Locale.KOREAN),
    ENGLISH(Locale.ENGLISH);

    /// Where the shops are.
    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final List<Locale> SPOKEN = List.of(Locale.KOREAN, Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// The one that a reader likes best: Korean where they say nothing, nothing readable, or want neither.
    ///
    /// @param acceptLanguage the request's header, or null
    static Language wanted(String acceptLanguage) {
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

    Locale locale() {
        return locale;
    }

    /// The day in Seoul, as people write it.
    String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(at.atZone(SEOUL));
    }

    String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }
}
