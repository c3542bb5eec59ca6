package io.baedal.review.adapter.in.rest;

import io.baedal.command.http.Form;
import io.baedal.review.domain.review.Opinion;
import io.baedal.review.domain.review.PictureUrl;
import io.baedal.review.domain.review.Pictures;
import io.baedal.review.domain.review.ReviewText;
import io.baedal.review.domain.review.Stars;
import java.util.List;

/// The fields that writing and editing a review have in common.
final class OpinionForm {

    private OpinionForm() {}

    static Opinion read(Form form, Long rating, String text, List<String> pictureUrls) {
        var stars = form.value("rating", rating, Stars::of);
        var words = form.value("text", text, ReviewText::of);
        var pictures = form.value("pictureUrls", pictureUrls, urls -> pictures(form, urls));
        return form.filled(() -> new Opinion(stars, words, pictures));
    }

    private static Pictures pictures(Form form, List<String> urls) {
        if (urls == null) {
            return Pictures.of(List.of());
        }
        Pictures.assertFewEnough(urls.size());
        var addresses = form.list("pictureUrls", urls, (_, url) -> PictureUrl.of(url));
        return form.filled(() -> Pictures.of(addresses));
    }
}
