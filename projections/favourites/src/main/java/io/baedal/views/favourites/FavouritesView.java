package io.baedal.views.favourites;

import io.baedal.projections.Source;
import io.baedal.projections.View;
import java.util.List;

/// Which shops a customer likes: a document for each customer.
public final class FavouritesView implements View {
    @Override
    public String name() {
        return FavouritesDocument.VIEW;
    }

    @Override
    public List<Source<?, ?>> sources() {
        return List.of(new FavouritesSource());
    }
}
