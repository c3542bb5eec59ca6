package io.baedal.review.adapter.out.shops;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.baedal.command.CommandFailure;
import io.baedal.command.StoreUnavailable;
import io.baedal.review.application.shop.ShopOwners;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Asks the shop service once for each shop, and remembers the owner: a shop keeps its owner for good. That a shop
/// isn't
/// there, or not any more, is asked again each time.
@ApplicationScoped
class RememberedShopOwners implements ShopOwners {

    private static final Logger LOG = Logger.getLogger(RememberedShopOwners.class);

    private final AskingShopService asking;
    private final Cache<String, String> remembered;

    RememberedShopOwners(
            AskingShopService asking, @ConfigProperty(name = "baedal.review.remembered-shop-owners") long most) {
        this.asking = asking;
        this.remembered = Caffeine.newBuilder().maximumSize(most).build();
    }

    @Override
    public Uni<Optional<String>> ownerOf(String shopId) {
        var known = remembered.getIfPresent(shopId);
        return known != null ? Uni.createFrom().item(Optional.of(known)) : asked(shopId);
    }

    private Uni<Optional<String>> asked(String shopId) {
        return asking.ownerOf(shopId)
                .invoke(owner -> owner.ifPresent(id -> remembered.put(shopId, id)))
                .onFailure(failure -> !(failure instanceof CommandFailure))
                .transform(failure -> {
                    LOG.debugf("The shop service doesn't say whose shop it is: %s", failure.toString());
                    return new StoreUnavailable("The shop service is not available at the moment", failure);
                });
    }
}
