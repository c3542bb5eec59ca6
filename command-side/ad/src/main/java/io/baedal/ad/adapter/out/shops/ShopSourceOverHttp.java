package io.baedal.ad.adapter.out.shops;

import io.baedal.ad.application.shop.ShopSource;
import io.baedal.command.CommandFailure;
import io.baedal.command.StoreUnavailable;
import io.baedal.command.callback.ServiceToken;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/// Asks the shop service, as this service.
@ApplicationScoped
class ShopSourceOverHttp implements ShopSource {
    private final ShopServiceCalls calls;
    private final ServiceToken token;

    ShopSourceOverHttp(ShopServiceCalls calls, ServiceToken token) {
        this.calls = calls;
        this.token = token;
    }

    @Override
    public Uni<Answer> ask(String shopId) {
        return authorized(authorization -> calls.shop(authorization, shopId));
    }

    @Override
    public Uni<List<String>> gone(List<String> shopIds) {
        return authorized(authorization -> calls.gone(authorization, shopIds));
    }

    private <T> Uni<T> authorized(Function<String, Uni<T>> call) {
        return token.token()
                .chain(bearer -> call.apply("Bearer " + bearer))
                .onFailure(failure -> !(failure instanceof CommandFailure))
                .transform(failure -> new StoreUnavailable("The shop service can't be asked at the moment", failure));
    }
}
