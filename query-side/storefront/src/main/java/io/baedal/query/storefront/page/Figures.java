package io.baedal.query.storefront.page;

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

    /// Digits with a comma between thousands.
    static String grouped(String digits) {
        return grouped(Long.valueOf(digits));
    }
}
