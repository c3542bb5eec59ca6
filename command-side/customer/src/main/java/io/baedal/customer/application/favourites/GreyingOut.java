package io.baedal.customer.application.favourites;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Precondition;
import io.baedal.customer.application.Grace;
import io.baedal.customer.domain.favourites.Favourites;
import io.baedal.customer.domain.favourites.FavouritesCommand;
import io.baedal.customer.domain.favourites.FavouritesCommand.GreyOut;
import io.baedal.events.Actor;
import io.baedal.events.favourites.FavouritesEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/// A shop has closed for good: it is greyed out for everyone who likes it, page by page. May be done twice, at any
/// time, by anyone; whoever is dead halfway is followed by another from the beginning.
@ApplicationScoped
public class GreyingOut {

    private static final int PAGE = 100;
    private static final int CUSTOMERS_AT_ONCE = 8;
    private static final Actor SELF = new Actor("service", "customer-service");

    private final Aggregates<FavouritesCommand, Favourites, FavouritesEvent> favourites;
    private final LikedShops likedShops;
    private final Grace grace;

    GreyingOut(
            Aggregates<FavouritesCommand, Favourites, FavouritesEvent> favourites, LikedShops likedShops, Grace grace) {
        this.favourites = favourites;
        this.likedShops = likedShops;
        this.grace = grace;
    }

    /// @param cause the id of what told of it
    /// @param traceparent the W3C trace context, or null
    /// @return how many favourites became grey
    public Uni<Long> shopClosed(String shopId, String cause, String traceparent) {
        var context = new CommandContext(SELF, Optional.empty(), Precondition.none(), cause, cause, traceparent);
        return Multi.createBy()
                .repeating()
                .uni(() -> new AtomicReference<>(""), last -> page(shopId, last))
                .until(List::isEmpty)
                .onItem()
                .transformToUniAndConcatenate(customerIds -> greyOut(shopId, customerIds, context))
                .collect()
                .in(() -> new long[1], (sum, count) -> sum[0] += count)
                .map(sum -> sum[0]);
    }

    private Uni<List<String>> page(String shopId, AtomicReference<String> last) {
        return likedShops.customersOf(shopId, last.get(), PAGE).invoke(page -> {
            if (!page.isEmpty()) {
                last.set(page.getLast());
            }
        });
    }

    private Uni<Long> greyOut(String shopId, List<String> customerIds, CommandContext context) {
        var before = grace.expired();
        return Multi.createFrom()
                .iterable(customerIds)
                .onItem()
                .transformToUni(id -> favourites.handle(id, new GreyOut(id, shopId), context))
                .merge(CUSTOMERS_AT_ONCE)
                .filter(outcome -> !outcome.newEvents().isEmpty())
                .collect()
                .with(Collectors.counting())
                .onItem()
                .call(() -> likedShops.forget(shopId, customerIds, before));
    }
}
