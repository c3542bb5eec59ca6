package io.baedal.ad.adapter.out.shops;

import io.baedal.ad.application.shop.ShopSource.Answer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Calls to the shop service, bounded in time and number; where they keep failing it is left alone for a while. That
/// there is no such shop, or no longer, is an answer and no failure.
@ApplicationScoped
class ShopServiceCalls {
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int AT_ONCE = 32;
    private static final int FAILURES_LOOKED_AT = 10;
    private static final long MILLIS_LEFT_ALONE = 2_000;
    private static final long MOST_MILLIS = 2_000;

    private final ShopService service;

    ShopServiceCalls(@RestClient ShopService service) {
        this.service = service;
    }

    @Timeout(MOST_MILLIS)
    @CircuitBreaker(requestVolumeThreshold = FAILURES_LOOKED_AT, delay = MILLIS_LEFT_ALONE)
    @Bulkhead(value = AT_ONCE, waitingTaskQueue = 4 * AT_ONCE)
    Uni<Answer> shop(String authorization, String shopId) {
        return service.shop(authorization, shopId)
                .<Answer>map(shop -> new Answer.InBusiness(shop.ownerId(), shop.revision()))
                .onFailure(failure -> status(failure) == NOT_FOUND)
                .recoverWithItem(Answer.Unknown::new)
                .onFailure(failure -> status(failure) == GONE)
                .recoverWithItem(Answer.ClosedForGood::new);
    }

    @Timeout(MOST_MILLIS)
    @CircuitBreaker(requestVolumeThreshold = FAILURES_LOOKED_AT, delay = MILLIS_LEFT_ALONE)
    @Bulkhead(value = AT_ONCE, waitingTaskQueue = AT_ONCE)
    Uni<List<String>> gone(String authorization, List<String> shopIds) {
        return service.shops(authorization, String.join(",", shopIds)).map(ShopsAnswer::gone);
    }

    private static int status(Throwable failure) {
        return failure instanceof WebApplicationException answered
                ? answered.getResponse().getStatus()
                : 0;
    }
}
