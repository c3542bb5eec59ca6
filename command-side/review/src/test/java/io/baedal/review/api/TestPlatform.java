package io.baedal.review.api;

import io.baedal.command.testing.RealSurroundings;
import java.util.Map;

/// The service's real surroundings. Tests sweep themselves, when they want to.
public class TestPlatform extends RealSurroundings {

    @Override
    public void init(Map<String, String> arguments) {
        super.init(Map.of(
                DATABASE,
                "review",
                "baedal.review.counting.sweep-every",
                "1h",
                // A machine that builds has little time for each.
                "baedal.review.counting.answer-waits",
                "20s"));
    }
}
