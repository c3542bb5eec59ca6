package io.baedal.customer.application.favourites;

import io.smallrye.mutiny.Uni;
import java.util.List;

/// What the shop service says about shops.
public interface ShopDirectory {

    /// How many shops may be asked for at once.
    int MOST = 100;

    /// Which of these shops have closed for good. Fails when the shop service can't be asked.
    Uni<List<String>> closedForGood(List<String> shopIds);
}
