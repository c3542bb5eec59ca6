package io.baedal.ad.application.shop;

import io.smallrye.mutiny.Uni;
import java.util.List;

/// The shop service, which knows. Every call fails with [io.baedal.command.StoreUnavailable] when it doesn't answer in
/// time.
public interface ShopSource {
    /// How many shops [#gone] may be asked about at a time.
    int MOST = 200;

    /// What the shop service says of a shop.
    sealed interface Answer {
        record InBusiness(String ownerId, long revision) implements Answer {}

        record ClosedForGood() implements Answer {}

        record Unknown() implements Answer {}
    }

    Uni<Answer> ask(String shopId);

    /// Which of these are closed for good.
    Uni<List<String>> gone(List<String> shopIds);
}
