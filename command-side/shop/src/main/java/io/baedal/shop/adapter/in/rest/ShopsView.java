package io.baedal.shop.adapter.in.rest;

import io.baedal.command.Loaded;
import io.baedal.shop.domain.shop.Shop;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Many shops as they are now.
@Schema(name = "Shops")
record ShopsView(
        @Schema(description = "In the order asked") List<ShopView> shops,
        @Schema(description = "Ids of no shop") List<String> missing,

        @Schema(description = "Ids of shops that are closed for good")
        List<String> gone) {

    static ShopsView of(List<String> ids, List<Loaded<Shop>> loaded) {
        var view = new ShopsView(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < ids.size(); i++) {
            view.add(ids.get(i), loaded.get(i));
        }
        return view;
    }

    private void add(String id, Loaded<Shop> shop) {
        switch (shop.state().standing()) {
            case UNKNOWN -> missing.add(id);
            case CLOSED -> gone.add(id);
            case PAUSED, OPEN, SUSPENDED -> shops.add(ShopView.of(shop.state(), shop.revision()));
        }
    }
}
