package io.baedal.query.adlisting;

import io.baedal.query.parameter.Parameters;
import io.baedal.views.adlisting.AdListingDocument;
import java.text.Normalizer;
import java.util.Locale;

/// Which advertisements are asked for.
///
/// @param slot the place where they are shown
/// @param district where the shops must deliver to
/// @param limit how many at most
/// @param openNow whether shops outside of their opening hours are left out
record AdsQuestion(String slot, String district, int limit, boolean openNow) {
    private static final int USUALLY = 10;
    private static final int MOST = 50;
    private static final int LONGEST_WORD = 100;

    /// Reads a request's parameters; those that the product has no use for are passed over.
    ///
    /// @throws io.baedal.query.problem.Problem that names each that is missing or can't be read
    static AdsQuestion of(String district, String product, String category, String keyword, String limit, String open) {
        var parameters = new Parameters();
        var where = parameters.required("district", district, "the name of a district", AdsQuestion::word);
        var what = parameters.required("product", product, "OPEN_LIST, CATEGORY_TOP or KEYWORD", Product::valueOf);
        var kind = what == Product.CATEGORY_TOP
                ? parameters.required("category", category, "a category of shops", AdsQuestion::category)
                : null;
        var searched = what == Product.KEYWORD
                ? parameters.required("keyword", keyword, "a word of at most 100 characters", AdsQuestion::word)
                : null;
        int most = parameters.count("limit", limit, USUALLY, 1, MOST);
        var when = parameters.optional("open", open, "now", AdsQuestion::now);
        return parameters.asked(() -> new AdsQuestion(slot(what, where, kind, searched), where, most, when != null));
    }

    private static String slot(Product product, String district, String category, String keyword) {
        return switch (product) {
            case OPEN_LIST -> AdListingDocument.openList(district);
            case CATEGORY_TOP -> AdListingDocument.categoryTop(district, category);
            case KEYWORD -> AdListingDocument.keyword(district, keyword.toLowerCase(Locale.ROOT));
        };
    }

    /// A word in the form in which campaigns are planned.
    private static String word(String text) {
        var word = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        if (word.length() > LONGEST_WORD) {
            throw new IllegalArgumentException();
        }
        return word;
    }

    private static String category(String text) {
        if (!AdListingDocument.CATEGORIES.contains(text)) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private static String now(String text) {
        if (!text.equals("now")) {
            throw new IllegalArgumentException();
        }
        return text;
    }
}
