package io.baedal.shop.domain.shop;

import io.baedal.command.domain.Role;
import io.baedal.events.Actor;
import io.baedal.events.shop.DeliveryAreasChanged;
import io.baedal.events.shop.MinimumOrderChanged;
import io.baedal.events.shop.OpeningHoursChanged;
import io.baedal.events.shop.ShopCategoryChanged;
import io.baedal.events.shop.ShopClosed;
import io.baedal.events.shop.ShopEvent;
import io.baedal.events.shop.ShopIntroductionChanged;
import io.baedal.events.shop.ShopMoved;
import io.baedal.events.shop.ShopNotesChanged;
import io.baedal.events.shop.ShopOpened;
import io.baedal.events.shop.ShopPaused;
import io.baedal.events.shop.ShopPhoneChanged;
import io.baedal.events.shop.ShopRegistered;
import io.baedal.events.shop.ShopRenamed;
import io.baedal.events.shop.ShopResumed;
import io.baedal.events.shop.ShopSuspended;

/// A shop as its events tell it. Facts are kept as they were recorded and never checked again, so that a rule may
/// become stricter without making an old shop unreadable.
///
/// @param standingReason why it is suspended, or null
public record Shop(
        String shopId,
        String ownerId,
        Standing standing,
        String standingReason,
        ShopInformation information,
        ShopTerms terms) {

    public static final Shop NONE = new Shop(null, null, Standing.UNKNOWN, null, ShopInformation.NONE, ShopTerms.NONE);

    /// Refuses unless the shop exists, is not closed for good and belongs to the one who asks.
    public void assertChangeableBy(Actor actor) {
        assertExists();
        if (!belongsTo(actor)) {
            throw new ShopRefusal.NotYourShop();
        }
        assertNotClosed();
    }

    /// Refuses unless the shop exists, is not closed for good, and is not another owner's.
    public void assertReadableBy(Actor actor) {
        assertExists();
        if (Role.OWNER.equals(actor.role()) && !belongsTo(actor)) {
            throw new ShopRefusal.NotYourShop();
        }
        assertNotClosed();
    }

    public boolean belongsTo(Actor actor) {
        return Role.OWNER.equals(actor.role()) && actor.id().equals(ownerId);
    }

    void assertExists() {
        if (standing == Standing.UNKNOWN) {
            throw new ShopRefusal.NotFound();
        }
    }

    void assertNotClosed() {
        if (standing == Standing.CLOSED) {
            throw new ShopRefusal.ClosedForGood();
        }
    }

    Shop after(ShopEvent event) {
        return switch (event) {
            case ShopRegistered e -> registered(e);
            case ShopRenamed e -> with(information.named(e.name()));
            case ShopCategoryChanged e -> with(information.in(e.category()));
            case ShopPhoneChanged e -> with(information.reachedAt(e.phone()));
            case ShopIntroductionChanged e -> with(information.introducedBy(e.introduction()));
            case ShopMoved e -> with(information.movedTo(e.address()));
            case ShopNotesChanged e -> with(information.noting(e.origin(), e.allergy()));
            case OpeningHoursChanged e -> with(terms.during(e.hours()));
            case MinimumOrderChanged e -> with(terms.from(e.amount()));
            case DeliveryAreasChanged e -> with(terms.to(e.areas()));
            case ShopOpened _ -> now(Standing.OPEN, null);
            case ShopPaused _ -> now(Standing.PAUSED, null);
            case ShopSuspended e -> now(Standing.SUSPENDED, e.reason());
            case ShopResumed _ -> now(Standing.PAUSED, null);
            case ShopClosed e -> now(Standing.CLOSED, e.reason());
        };
    }

    private static Shop registered(ShopRegistered e) {
        var information = new ShopInformation(e.name(), e.category(), e.phone(), "", e.address(), "", "");
        return new Shop(e.shopId(), e.ownerId(), Standing.PAUSED, null, information, ShopTerms.NONE);
    }

    private Shop with(ShopInformation information) {
        return new Shop(shopId, ownerId, standing, standingReason, information, terms);
    }

    private Shop with(ShopTerms terms) {
        return new Shop(shopId, ownerId, standing, standingReason, information, terms);
    }

    private Shop now(Standing standing, String reason) {
        return new Shop(shopId, ownerId, standing, reason, information, terms);
    }
}
