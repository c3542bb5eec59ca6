package io.baedal.customer.adapter.out.shops;

import io.baedal.command.callback.ServiceToken;
import io.baedal.customer.application.favourites.ShopDirectory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Asks the shop service. What takes too long is given up, and after some failures it isn't asked for a while.
@ApplicationScoped
class ShopDirectoryOverHttp implements ShopDirectory {

    private final ShopService service;
    private final ServiceToken token;

    ShopDirectoryOverHttp(@RestClient ShopService service, ServiceToken token) {
        this.service = service;
        this.token = token;
    }

    @Override
    @Timeout(value = 5, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 4, failureRatio = 0.5, delay = 30, delayUnit = ChronoUnit.SECONDS)
    public Uni<List<String>> closedForGood(List<String> shopIds) {
        return token.token()
                .onItem()
                .transformToUni(bearer -> service.shops("Bearer " + bearer, String.join(",", shopIds)))
                .map(ShopsAnswer::gone);
    }
}
