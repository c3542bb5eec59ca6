package io.baedal.review.adapter.out.shops;

import io.baedal.command.callback.ServiceToken;
import io.smallrye.faulttolerance.api.CircuitBreakerName;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// One question to the shop service: bounded in time and number, and not asked at all for a while after half of the
/// last ones failed.
@ApplicationScoped
class AskingShopService {

    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final ShopService shops;
    private final ServiceToken token;

    AskingShopService(@RestClient ShopService shops, ServiceToken token) {
        this.shops = shops;
        this.token = token;
    }

    /// The owner's id; empty when there is no such shop, or it is closed for good.
    @Timeout(value = 2, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 5, delayUnit = ChronoUnit.SECONDS)
    @CircuitBreakerName("shop-service")
    @Bulkhead(64)
    Uni<Optional<String>> ownerOf(String shopId) {
        return token.token()
                .onItem()
                .transformToUni(token -> shops.shop(shopId, "Bearer " + token))
                .map(AskingShopService::owner)
                .onFailure(AskingShopService::noSuchShop)
                .recoverWithItem(Optional.empty());
    }

    private static Optional<String> owner(ShopAnswer shop) {
        if (shop == null || shop.ownerId() == null) {
            throw new IllegalStateException("The shop service's answer names no owner");
        }
        return Optional.of(shop.ownerId());
    }

    private static boolean noSuchShop(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && (answer.getResponse().getStatus() == NOT_FOUND
                        || answer.getResponse().getStatus() == GONE);
    }
}
