package io.baedal.customer.application.favourites;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/// Asks the shop service which liked shops have closed for good: what a notice that was lost should have told. Also
/// what comes too late for the notice, a favourite that is closed already when it is chosen, is found here.
@ApplicationScoped
public class FindingClosedShops {

    private static final Logger LOG = Logger.getLogger(FindingClosedShops.class);
    private static final String CAUSE = "closed-shops-sweep";

    private final LikedShops likedShops;
    private final ShopDirectory shops;
    private final GreyingOut greyingOut;

    FindingClosedShops(LikedShops likedShops, ShopDirectory shops, GreyingOut greyingOut) {
        this.likedShops = likedShops;
        this.shops = shops;
        this.greyingOut = greyingOut;
    }

    /// @return how many favourites became grey
    public Uni<Long> sweep() {
        return Multi.createBy()
                .repeating()
                .uni(() -> new AtomicReference<>(""), this::page)
                .until(List::isEmpty)
                .onItem()
                .transformToUniAndConcatenate(shops::closedForGood)
                .onItem()
                .<String>transformToMultiAndConcatenate(
                        closed -> Multi.createFrom().iterable(closed))
                .onItem()
                .transformToUniAndConcatenate(shopId -> greyingOut.shopClosed(shopId, CAUSE, null))
                .collect()
                .with(Collectors.summingLong(Long::longValue))
                .invoke(greyed -> {
                    if (greyed > 0) {
                        LOG.infof("Greyed out %d favourites that no notice had told of", greyed);
                    }
                });
    }

    private Uni<List<String>> page(AtomicReference<String> last) {
        return likedShops.shops(last.get(), ShopDirectory.MOST).invoke(page -> {
            if (!page.isEmpty()) {
                last.set(page.getLast());
            }
        });
    }
}
