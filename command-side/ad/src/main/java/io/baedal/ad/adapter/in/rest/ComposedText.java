package io.baedal.ad.adapter.in.rest;

import io.baedal.ad.domain.Keyword;
import java.text.Normalizer;

/// Text as it comes from anywhere, in the one form in which the domain compares it: some keyboards send 한 as one
/// character, others as three.
final class ComposedText {
    private ComposedText() {}

    static Keyword keyword(String given) {
        return Keyword.of(Normalizer.normalize(given, Normalizer.Form.NFC));
    }
}
