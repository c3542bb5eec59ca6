package io.baedal.shop.domain.shop;

import io.baedal.command.domain.Role;
import io.baedal.events.Actor;
import io.baedal.events.shop.ShopClosed;
import io.baedal.events.shop.ShopEvent;
import io.baedal.events.shop.ShopOpened;
import io.baedal.events.shop.ShopPaused;
import io.baedal.events.shop.ShopResumed;
import io.baedal.events.shop.ShopSuspended;
import io.baedal.shop.domain.shop.ShopCommand.CloseShop;
import io.baedal.shop.domain.shop.ShopCommand.OpenShop;
import io.baedal.shop.domain.shop.ShopCommand.PauseShop;
import io.baedal.shop.domain.shop.ShopCommand.ResumeShop;
import io.baedal.shop.domain.shop.ShopCommand.SuspendShop;
import io.baedal.shop.domain.shop.ShopCommand.Trade;
import java.util.List;

/// Whether a shop takes orders. A suspended shop comes back paused: its owner opens it again.
final class Trading {

    private Trading() {}

    static List<ShopEvent> decide(Trade command, Shop shop) {
        return switch (command) {
            case OpenShop c -> open(c, shop);
            case PauseShop c -> pause(c, shop);
            case SuspendShop c -> suspend(c, shop);
            case ResumeShop c -> resume(c, shop);
            case CloseShop c -> close(c, shop);
        };
    }

    static void assertFitToOpen(Shop shop) {
        if (shop.terms().hours().isEmpty()) {
            throw new ShopRefusal.NoOpeningHours();
        }
        if (shop.terms().areas().isEmpty()) {
            throw new ShopRefusal.NoDeliveryArea();
        }
    }

    private static List<ShopEvent> open(OpenShop c, Shop shop) {
        shop.assertChangeableBy(c.by());
        if (shop.standing() == Standing.OPEN) {
            return List.of();
        }
        if (shop.standing() == Standing.SUSPENDED) {
            throw new ShopRefusal.Suspended();
        }
        assertFitToOpen(shop);
        if (!c.menuHasSomethingToOrder()) {
            throw new ShopRefusal.NothingToOrder();
        }
        return List.of(new ShopOpened(shop.shopId()));
    }

    private static List<ShopEvent> pause(PauseShop c, Shop shop) {
        shop.assertChangeableBy(c.by());
        return shop.standing() == Standing.OPEN ? List.of(new ShopPaused(shop.shopId())) : List.of();
    }

    private static List<ShopEvent> suspend(SuspendShop c, Shop shop) {
        assertOperator(c.by(), shop);
        var suspended = new ShopSuspended(shop.shopId(), c.reason().value());
        return switch (shop.standing()) {
            case OPEN -> List.of(new ShopPaused(shop.shopId()), suspended);
            case PAUSED -> List.of(suspended);
            case SUSPENDED -> shop.after(suspended).equals(shop) ? List.of() : List.of(suspended);
            case UNKNOWN, CLOSED -> throw new IllegalStateException("excluded above");
        };
    }

    private static List<ShopEvent> resume(ResumeShop c, Shop shop) {
        assertOperator(c.by(), shop);
        return shop.standing() == Standing.SUSPENDED
                ? List.of(new ShopResumed(shop.shopId(), c.reason().value()))
                : List.of();
    }

    private static List<ShopEvent> close(CloseShop c, Shop shop) {
        if (Role.OPERATOR.equals(c.by().role())) {
            assertOperator(c.by(), shop);
        } else {
            shop.assertChangeableBy(c.by());
        }
        return List.of(new ShopClosed(shop.shopId(), c.reason().value()));
    }

    private static void assertOperator(Actor actor, Shop shop) {
        shop.assertExists();
        if (!Role.OPERATOR.equals(actor.role())) {
            throw new ShopRefusal.OperatorsOnly();
        }
        shop.assertNotClosed();
    }
}
