package io.baedal.projections.operations.parts;

import io.baedal.events.shop.ShopEvent;
import io.baedal.projections.PartFormat;
import io.baedal.projections.Source;
import io.baedal.views.shopdisplay.ShopInfo;
import io.baedal.views.shopdisplay.ShopSource;

/// A broken handler: one kind of event is lost on it, or throws.
///
/// @param lost the kind of event
/// @param throwing whether it fails with it, instead of passing over it
public record ForgetfulShopSource(Class<? extends ShopEvent> lost, boolean throwing)
        implements Source<ShopInfo, ShopEvent> {
    private static final ShopSource WHOLE = new ShopSource();

    @Override
    public String category() {
        return WHOLE.category();
    }

    @Override
    public Class<ShopEvent> events() {
        return WHOLE.events();
    }

    @Override
    public ShopInfo initial() {
        return WHOLE.initial();
    }

    @Override
    public ShopInfo evolve(ShopInfo info, ShopEvent event) {
        if (!lost.isInstance(event)) {
            return WHOLE.evolve(info, event);
        }
        if (throwing) {
            throw new IllegalStateException("No idea what this is");
        }
        return info;
    }

    @Override
    public PartFormat<ShopInfo> format() {
        return WHOLE.format();
    }
}
