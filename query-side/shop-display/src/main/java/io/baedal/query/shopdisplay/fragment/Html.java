package io.baedal.query.shopdisplay.fragment;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baedal.query.freshness.IfNoneMatch;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestResponse;

/// Answers fragments: drawn in the reader's language, with a digest of the bytes as entity tag, as what is open now
/// changes
/// without any event.
final class Html {
    static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    private Html() {}

    /// @param found what is drawn
    /// @param draw how
    static <T> Uni<RestResponse<String>> of(
            HttpServerRequest request, CompletionStage<T> found, BiFunction<T, Language, TemplateInstance> draw) {
        var language = Language.wanted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return Uni.createFrom()
                .completionStage(found)
                .chain(thing ->
                        draw.apply(thing, language).setLocale(language.locale()).createUni())
                .map(html -> answer(request, html, language));
    }

    private static RestResponse<String> answer(HttpServerRequest request, String html, Language language) {
        var tag = tag(html);
        var answer = IfNoneMatch.matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)
                ? RestResponse.ResponseBuilder.<String>notModified()
                : RestResponse.ResponseBuilder.ok(html, MEDIA_TYPE);
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static String tag(String html) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(html.getBytes(UTF_8));
            return "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
