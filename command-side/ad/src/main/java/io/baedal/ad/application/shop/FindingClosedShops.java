package io.baedal.ad.application.shop;

import io.baedal.command.CommandContext;
import io.baedal.command.Precondition;
import io.baedal.command.domain.Role;
import io.baedal.events.Actor;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Repairs what lost notices left behind: ends the campaigns of shops that are known to be closed, then asks the shop
/// service about the others that advertise, so many at a time that a round is short. The next round goes on from there.
@ApplicationScoped
public class FindingClosedShops {
    private static final String FROM_THE_FIRST = "";
    private static final int PAGES = 10;

    private final CampaignsOfShops notes;
    private final ShopSource source;
    private final EndingCampaignsOfClosedShop ending;
    private volatile String closedUntil = FROM_THE_FIRST;
    private volatile String askedUntil = FROM_THE_FIRST;

    FindingClosedShops(CampaignsOfShops notes, ShopSource source, EndingCampaignsOfClosedShop ending) {
        this.notes = notes;
        this.source = source;
        this.ending = ending;
    }

    /// One round. Fails with [io.baedal.command.CommandFailure] when it can't be finished now.
    public Uni<Void> round() {
        return knownToBeClosed().chain(() -> ask(PAGES));
    }

    private Uni<Void> knownToBeClosed() {
        return notes.withUnended(true, closedUntil, ShopSource.MOST)
                .chain(shops -> end(shops).invoke(() -> closedUntil = next(shops)));
    }

    private Uni<Void> ask(int pages) {
        return notes.withUnended(false, askedUntil, ShopSource.MOST)
                .chain(shops -> shops.isEmpty() ? Uni.createFrom().item(List.<String>of()) : asked(shops))
                .chain(shops -> {
                    askedUntil = next(shops);
                    return pages > 1 && !askedUntil.equals(FROM_THE_FIRST)
                            ? ask(pages - 1)
                            : Uni.createFrom().voidItem();
                });
    }

    private Uni<List<String>> asked(List<String> shops) {
        return source.gone(shops).chain(this::end).replaceWith(shops);
    }

    private Uni<Void> end(List<String> closedShops) {
        return Multi.createFrom()
                .iterable(closedShops)
                .onItem()
                .transformToUniAndConcatenate(shopId -> ending.closed(shopId, 0, cause()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /// After a page that isn't full the next round begins again with the first shop.
    private static String next(List<String> page) {
        return page.size() < ShopSource.MOST ? FROM_THE_FIRST : page.getLast();
    }

    private static CommandContext cause() {
        return new CommandContext(
                new Actor(Role.SERVICE, "ad"),
                Optional.empty(),
                Precondition.none(),
                UUID.randomUUID().toString(),
                null,
                null);
    }
}
