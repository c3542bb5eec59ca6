package io.baedal.events.catalogue;

import io.baedal.events.GeneratedFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void thePageIsUpToDate() {
        GeneratedFile.shouldBe(Path.of("../docs/event-catalogue.md"), Catalogue.page());
    }
}
