package io.baedal.ad.domain;

import io.baedal.command.domain.Text;
import java.util.Locale;

/// A word that customers search for: 1 to 20 characters, trimmed, in lower case. Whoever reads it from outside brings
/// it
/// into Unicode's composed form (NFC) first, as those who search do.
public record Keyword(String value) {
    /// @throws io.baedal.command.domain.InvalidValue `keyword-length`
    public static Keyword of(String composed) {
        return new Keyword(Text.line("keyword-length", "A keyword", composed.toLowerCase(Locale.ROOT), 1, 20));
    }
}
