package io.baedal.benchmark.commands;

import io.baedal.benchmark.platform.Owner;
import io.baedal.events.Actor;
import io.baedal.events.DomainEvent;
import io.baedal.events.EventCodec;
import io.baedal.events.EventMetadata;
import io.baedal.events.shop.Address;
import io.baedal.events.shop.ShopCategory;
import io.baedal.events.shop.ShopIntroductionChanged;
import io.baedal.events.shop.ShopRegistered;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.KurrentDBClient;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// Shops with a past of a given length.
final class LongStreams {
    private static final int BATCH = 500;

    private LongStreams() {}

    static List<String> of(KurrentDBClient client, int streams, int length) throws Exception {
        var shops = new ArrayList<String>();
        for (int i = 0; i < streams; i++) {
            var shop = UUID.randomUUID().toString();
            fill(client, shop, length);
            shops.add(shop);
        }
        return shops;
    }

    private static void fill(KurrentDBClient client, String shop, int length) throws Exception {
        for (int from = 0; from < length; from += BATCH) {
            var batch = new ArrayList<EventData>();
            for (int i = from; i < Math.min(from + BATCH, length); i++) {
                batch.add(encoded(i == 0 ? registered(shop) : new ShopIntroductionChanged(shop, "지난 소개 " + i)));
            }
            client.appendToStream("shop-" + shop, batch.iterator()).get(30, TimeUnit.SECONDS);
        }
    }

    private static DomainEvent registered(String shop) {
        var address = new Address("서울 중구 세종대로 110", "", "04524", "중구", 37.5663, 126.9779);
        return new ShopRegistered(shop, Owner.ID, "벤치마크", ShopCategory.KOREAN, "02-000-0000", address);
    }

    private static EventData encoded(DomainEvent event) {
        var encoded = EventCodec.standard().encode(event);
        var actor = new Actor("owner", Owner.ID);
        var metadata = new EventMetadata(encoded.version(), "benchmark", null, null, actor, null, null);
        return EventData.builderAsJson(UUID.randomUUID(), encoded.type(), encoded.data())
                .metadataAsBytes(metadata.toJson())
                .build();
    }
}
