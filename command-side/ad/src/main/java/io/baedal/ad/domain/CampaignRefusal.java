package io.baedal.ad.domain;

import io.baedal.command.domain.Refusal;
import java.util.Map;

/// Why a command about a campaign is refused.
public abstract sealed class CampaignRefusal extends Refusal {
    private CampaignRefusal(String type, Kind kind, String title, String detail) {
        this(type, kind, title, detail, Map.of());
    }

    private CampaignRefusal(String type, Kind kind, String title, String detail, Map<String, Object> details) {
        super(kind, type, title, detail, details);
    }

    public static final class NotFound extends CampaignRefusal {
        public NotFound() {
            super("not-found", Kind.NOT_FOUND, "Not found", "There is no such campaign.");
        }
    }

    public static final class EndedForGood extends CampaignRefusal {
        public EndedForGood() {
            super("gone", Kind.GONE, "Gone", "This campaign has ended for good.");
        }
    }

    public static final class NotYourCampaign extends CampaignRefusal {
        public NotYourCampaign() {
            super("forbidden", Kind.FORBIDDEN, "Forbidden", "This is another owner's campaign.");
        }
    }

    public static final class NotYourShop extends CampaignRefusal {
        public NotYourShop() {
            super("forbidden", Kind.FORBIDDEN, "Forbidden", "This is another owner's shop.");
        }
    }

    public static final class ShopUnknown extends CampaignRefusal {
        public ShopUnknown() {
            super(
                    "campaign-shop-unknown",
                    Kind.CONFLICT,
                    "There is no such shop",
                    "A campaign is planned for a shop that is registered.");
        }
    }

    public static final class ShopClosed extends CampaignRefusal {
        public ShopClosed() {
            super(
                    "campaign-shop-closed",
                    Kind.CONFLICT,
                    "The shop is closed for good",
                    "A shop that is closed for good is not advertised any more.");
        }
    }

    public static final class AlreadyPlanned extends CampaignRefusal {
        public AlreadyPlanned() {
            super(
                    "campaign-already-planned",
                    Kind.CONFLICT,
                    "Already planned",
                    "There is a campaign with this id. Send a new idempotency key for a new campaign.");
        }
    }

    public static final class PeriodOver extends CampaignRefusal {
        public PeriodOver() {
            super(
                    "campaign-period-over",
                    Kind.CONFLICT,
                    "The campaign's period is over",
                    "Its last day has passed; change its period to start it.");
        }
    }

    public static final class PeriodInThePast extends CampaignRefusal {
        public PeriodInThePast() {
            super(
                    "campaign-period-in-the-past",
                    Kind.INVALID,
                    "The period is in the past",
                    "The last day of a period is not before today.");
        }
    }

    public static final class BudgetBelowBid extends CampaignRefusal {
        public BudgetBelowBid() {
            super(
                    "daily-budget-below-bid",
                    Kind.INVALID,
                    "The daily budget is too small for the bid",
                    "A daily budget is at least what one click may cost.");
        }
    }

    public static final class BudgetBelowSpending extends CampaignRefusal {
        public BudgetBelowSpending(long spentInAll) {
            super(
                    "total-budget-below-spending",
                    Kind.CONFLICT,
                    "More than that is spent already",
                    "A total budget is not lowered below what the campaign has cost.",
                    Map.of("spentInAll", spentInAll));
        }
    }
}
