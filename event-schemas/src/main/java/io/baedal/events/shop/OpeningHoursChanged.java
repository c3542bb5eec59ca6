package io.baedal.events.shop;

import java.util.List;

/// The whole week of opening hours; a day without a range is a day off.
public record OpeningHoursChanged(String shopId, List<DailyHours> hours) implements ShopEvent {
    public OpeningHoursChanged {
        hours = List.copyOf(hours);
    }
}
