package io.baedal.review.api;

import io.baedal.command.testing.RealSurroundings;
import java.util.Map;

/// The service's real surroundings. Tests sweep themselves, when they want to.
public class TestPlatform extends RealSurroundings {

    private static final String TIMEOUTS = "quarkus.datasource.reactive.additional-properties.";

    @Override
    public void init(Map<String, String> arguments) {
        super.init(Map.of(
                DATABASE,
                "review",
                "baedal.review.counting.sweep-every",
                "1h",
                // A machine that builds has little time for each.
                "baedal.review.counting.answer-waits",
                "60s",
                "baedal.database.time-limit",
                "60s",
                TIMEOUTS + "statement_timeout",
                "60000",
                TIMEOUTS + "lock_timeout",
                "60000",
                TIMEOUTS + "idle_in_transaction_session_timeout",
                "60000"));
    }
}
