package io.baedal.query.shopdisplay.fragment;

import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;
import java.util.Locale;

/// How numbers are written.
@TemplateExtension
final class Figures {
    private Figures() {}

    /// With a comma between thousands, as both languages have it.
    static String grouped(Long number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

    /// Five signs, so many of them filled.
    static String stars(Integer filled) {
        int full = Math.clamp(filled, 0, 5);
        return "★".repeat(full) + "☆".repeat(5 - full);
    }
}
