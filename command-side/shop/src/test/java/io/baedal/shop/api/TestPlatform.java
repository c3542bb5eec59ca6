package io.baedal.shop.api;

import io.baedal.command.testing.RealSurroundings;
import java.util.Map;

/// The service's real surroundings. Tests sweep themselves, when they want to.
public class TestPlatform extends RealSurroundings {

    @Override
    public void init(Map<String, String> arguments) {
        super.init(Map.of(DATABASE, "shop", "baedal.shop.reservations.sweep-every", "1h"));
    }
}
