package io.baedal.query.storefront.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.listing.FavouritesPage;
import io.baedal.query.storefront.listing.ShowingFavourites;
import io.baedal.query.storefront.source.Drawn;
import io.baedal.query.storefront.source.Part;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.net.URLEncoder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// A customer's favourites.
@Path("/store/favourites")
@Produces(PageAnswers.HTML)
public class FavouritesResource {
    private static final String LIMIT = "21";

    private final Readers readers;
    private final PageAnswers answers;
    private final ShowingFavourites showing;
    private final CardPlacing placing;

    FavouritesResource(Readers readers, PageAnswers answers, ShowingFavourites showing, CardPlacing placing) {
        this.readers = readers;
        this.answers = answers;
        this.showing = showing;
        this.placing = placing;
    }

    /// The shops that the customer likes, newest first; who isn't signed in is asked to.
    @GET
    @Operation(summary = "The customer's favourites, as a page")
    public Uni<RestResponse<String>> favourites(@RestQuery String cursor, @Context HttpServerRequest request) {
        return answers.draw(readers.of(request, Place.FAVOURITES), reader -> {
            if (!reader.visitor().isCustomer()) {
                var frame = reader.frame();
                return Uni.createFrom()
                        .item(new PageAnswers.Drawn(frame, Templates.favourites(frame, Favourites.NONE)));
            }
            return showing.show(reader.visitor(), LIMIT, cursor, reader.districtName(), Freshness.ANY)
                    .chain(liked -> draw(liked, reader));
        });
    }

    private Uni<PageAnswers.Drawn> draw(Drawn<FavouritesPage> liked, Reader reader) {
        return placing.place(liked.page().shops(), reader).map(placed -> {
            var condition = placed.added(liked.condition());
            var frame = reader.without(condition.degraded());
            var page = new Favourites(
                    placed.cards(),
                    next(liked.page().next()),
                    condition.degraded().contains(Part.FAVOURITES));
            return new PageAnswers.Drawn(frame, Templates.favourites(frame, page));
        });
    }

    private static String next(String cursor) {
        return cursor == null ? null : "/store/favourites?cursor=" + URLEncoder.encode(cursor, UTF_8);
    }
}
