package io.baedal.query.storefront.page;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/// Signing in with a development token, and out again. The browser keeps the token where no script reads it.
@Path("/store/session")
@Produces(PageAnswers.HTML)
public class SessionResource {
    private static final String HERE = "/store/session";
    private static final Pattern TOKEN = Pattern.compile("[\\w-]{1,3000}\\.[\\w-]{1,3000}\\.[\\w-]{1,1000}");

    private final Readers readers;
    private final PageAnswers answers;

    SessionResource(Readers readers, PageAnswers answers) {
        this.readers = readers;
        this.answers = answers;
    }

    /// The form. Where the browser has a token that isn't a customer's, or no longer, it says so.
    @GET
    @Operation(summary = "Signing in, as a page")
    public Uni<RestResponse<String>> form(@Context HttpServerRequest request) {
        return answers.draw(
                readers.of(request, Place.SESSION),
                reader -> Uni.createFrom()
                        .item(new PageAnswers.Drawn(
                                reader.frame(), Templates.session(reader.frame(), reader.staleToken()))));
    }

    /// Keeps a token. Whether it is good, the page that follows tells.
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> signIn(@RestForm String token, @Context HttpServerRequest request) {
        Forms.assertFromHere(request);
        var kept = token == null ? "" : token.strip();
        return back(Cookies.untilClosed(Cookies.TOKEN, TOKEN.matcher(kept).matches() ? kept : "unreadable", request));
    }

    /// Forgets the token.
    @POST
    @Path("end")
    @Operation(hidden = true)
    public RestResponse<Void> signOut(@Context HttpServerRequest request) {
        Forms.assertFromHere(request);
        return back(Cookies.forget(Cookies.TOKEN, request));
    }

    private static RestResponse<Void> back(NewCookie cookie) {
        return Forms.<Void>onward(HERE).cookie(cookie).build();
    }
}
