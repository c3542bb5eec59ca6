package io.baedal.query.storefront.page;

import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.listing.SearchPage;
import io.baedal.query.storefront.listing.SearchQuestion;
import io.baedal.query.storefront.listing.SearchingShops;
import io.baedal.query.storefront.source.Drawn;
import io.baedal.query.storefront.source.Part;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestResponse;

/// Draws the list of shops.
@Singleton
final class ListPage {
    private static final String LIMIT = "21";

    private final Readers readers;
    private final PageAnswers answers;
    private final SearchingShops searching;
    private final CardPlacing placing;

    ListPage(Readers readers, PageAnswers answers, SearchingShops searching, CardPlacing placing) {
        this.readers = readers;
        this.answers = answers;
        this.searching = searching;
        this.placing = placing;
    }

    Uni<RestResponse<String>> show(HttpServerRequest request) {
        return answers.draw(readers.of(request, Place.SHOPS).map(reader -> somewhere(request, reader)), reader -> {
            var question = Question.of(request, reader.district());
            return searching
                    .search(asked(question), reader.visitor(), Freshness.ANY)
                    .chain(found -> draw(question, found, reader));
        });
    }

    /// Who looks for nothing in particular begins in the first district of the list.
    private static Reader somewhere(HttpServerRequest request, Reader reader) {
        return Question.of(request, reader.district()).namesNothing() ? reader.at(District.values()[0]) : reader;
    }

    private static SearchQuestion asked(Question question) {
        var parameters = new TreeMap<>(question.parameters());
        parameters.put("limit", LIMIT);
        return new SearchQuestion(parameters);
    }

    private Uni<PageAnswers.Drawn> draw(Question question, Drawn<SearchPage> found, Reader reader) {
        return Uni.combine()
                .all()
                .unis(
                        placing.place(found.page().advertised(), reader),
                        placing.place(found.page().shops(), reader))
                .with((ads, shops) -> {
                    var condition = shops.added(ads.added(found.condition()));
                    var list = ShopList.of(
                            question,
                            reader.district(),
                            found.page(),
                            condition.degraded().contains(Part.SEARCH)
                                    || condition.degraded().contains(Part.CARDS),
                            ads.cards(),
                            shops.cards());
                    var frame = reader.without(condition.degraded());
                    return new PageAnswers.Drawn(frame, Templates.list(frame, list));
                });
    }
}
