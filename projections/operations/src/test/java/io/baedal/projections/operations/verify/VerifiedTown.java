package io.baedal.projections.operations.verify;

import io.baedal.projections.operations.parts.Parts;
import io.baedal.projections.operations.parts.Town;
import io.baedal.projections.operations.parts.ViewUnderTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/// Two shops in a view that is at the head, to be spoiled and verified.
abstract class VerifiedTown {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static Parts parts;

    final String id = UUID.randomUUID().toString();
    final String shop = "shop-" + id;
    Town town;

    @BeforeAll
    static void start() {
        parts = new Parts();
    }

    @AfterAll
    static void stop() {
        parts.close();
    }

    @BeforeEach
    void aViewThatIsAtTheHead() {
        town = new Town(parts, ViewUnderTest.called("v" + id));
        town.openShop(id);
        town.openShop(id + "b");
        town.keep();
    }

    @AfterEach
    void leave() {
        town.close();
    }

    VerifyReport all() {
        return verification(100_000_000).all(VerifyListener.NONE);
    }

    VerifyReport only(String stream) {
        return verification(100_000_000).stream(stream);
    }

    Verification verification(long memory) {
        return new Verification(town.stores(), town.view(), 1, settings(memory));
    }

    static VerifySettings settings(long memory) {
        return new VerifySettings(0, PATIENCE, memory);
    }
}
