package io.baedal.query.storefront.page;

import io.baedal.query.problem.Problem;
import io.baedal.query.storefront.source.Part;
import io.baedal.query.storefront.source.Refused;
import io.baedal.query.storefront.source.SourceFailure;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/// Answers pages, with the headers that keep them safe. What fails is answered as a page, too.
@Singleton
final class PageAnswers {
    static final String HTML = "text/html;charset=UTF-8";

    private static final Logger LOG = Logger.getLogger(PageAnswers.class);

    /// Everything is from here; nothing that stands in the page itself is run or styled.
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// A page, drawn.
    ///
    /// @param frame as the template got it
    /// @param content the template with all that it needs
    record Drawn(int status, Frame frame, TemplateInstance content) {
        Drawn(Frame frame, TemplateInstance content) {
            this(200, frame, content);
        }
    }

    /// Draws a page for a reader.
    Uni<RestResponse<String>> draw(Uni<Reader> who, Function<Reader, Uni<Drawn>> page) {
        return who.chain(reader -> Uni.createFrom()
                .deferred(() -> page.apply(reader))
                .onFailure()
                .recoverWithItem(failure -> notice(reader, noticeOf(failure)))
                .chain(drawn -> render(reader, drawn)));
    }

    /// Changes something for a reader and leads them on; where that fails, a page says so.
    ///
    /// @param change answers with the address to go on to
    Uni<RestResponse<String>> change(Uni<Reader> who, Function<Reader, Uni<String>> change) {
        return who.chain(reader -> Uni.createFrom()
                .deferred(() -> change.apply(reader))
                .map(address -> Forms.<String>onward(address).build())
                .onFailure()
                .recoverWithUni(failure -> render(reader, notice(reader, noticeOf(failure)))));
    }

    private static Notice noticeOf(Throwable failure) {
        return switch (failure) {
            case Refused refused -> Notice.of(refused);
            case Problem problem -> Notice.of(problem.slug().status());
            case SourceFailure _, TimeoutException _, FaultToleranceException _ -> Notice.AWAY;
            default -> {
                LOG.error("A page could not be drawn", failure);
                yield Notice.AWAY;
            }
        };
    }

    /// A page that says that there is nothing else to show.
    static Drawn notice(Reader reader, Notice notice) {
        return new Drawn(notice.status(), reader.frame(), Templates.message(reader.frame(), notice));
    }

    private static Uni<RestResponse<String>> render(Reader reader, Drawn page) {
        return page.content.setLocale(reader.language().locale()).createUni().map(html -> answer(reader, page, html));
    }

    private static RestResponse<String> answer(Reader reader, Drawn page, String html) {
        var answer = RestResponse.ResponseBuilder.<String>create(page.status)
                .entity(html)
                .header(HttpHeaders.CONTENT_TYPE, HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, reader.language().tag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .cookie(reader.choices().toArray(NewCookie[]::new));
        if (!page.frame.degraded().isEmpty()) {
            answer.header("Baedal-Degraded", labels(page.frame.degraded()));
        }
        if (page.status == Notice.AWAY.status()) {
            answer.header(HttpHeaders.RETRY_AFTER, "2");
        }
        return answer.build();
    }

    private static String labels(List<Part> parts) {
        return parts.stream().map(Part::label).collect(Collectors.joining(", "));
    }
}
