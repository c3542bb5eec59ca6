package io.baedal.views.shopdisplay;

import io.baedal.events.shop.ShopEvent;
import io.baedal.projections.PartFormat;
import io.baedal.projections.Source;

/// The streams `shop-<id>`, shown as [ShopInfo] and, beside it, as [ShopCard].
public final class ShopSource implements Source<ShopInfo, ShopEvent> {
    private final PartFormat<ShopInfo> format;

    public ShopSource() {
        this(new ShopInfoWithCardFormat());
    }

    private ShopSource(PartFormat<ShopInfo> format) {
        this.format = format;
    }

    /// As the first fold keeps them.
    static ShopSource withoutCard() {
        return new ShopSource(new ShopInfoFormat());
    }

    @Override
    public String category() {
        return ShopDisplayDocument.SHOP;
    }

    @Override
    public Class<ShopEvent> events() {
        return ShopEvent.class;
    }

    @Override
    public ShopInfo initial() {
        return ShopInfo.UNKNOWN;
    }

    @Override
    public ShopInfo evolve(ShopInfo info, ShopEvent event) {
        return info.after(event);
    }

    @Override
    public PartFormat<ShopInfo> format() {
        return format;
    }
}
