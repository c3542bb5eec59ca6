package io.baedal.projections.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.baedal.projections.operations.OperationRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferingIdsTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgainEachIdOnce() throws IOException {
        var ids = new DifferingIds("shop-display", 2);
        ids.add("17");
        ids.add("4");
        ids.add("17");
        ids.write(file());

        assertThat(DifferingIds.read(file(), "shop-display")).containsExactly("17", "4");
    }

    @Test
    void anotherViewsFileIsRefused() throws IOException {
        new DifferingIds("ad-listing", 1).write(file());

        assertThatExceptionOfType(OperationRefused.class)
                .isThrownBy(() -> DifferingIds.read(file(), "shop-display"))
                .withMessageContaining("ad-listing");
    }

    @Test
    void anyOtherFileIsRefused() throws IOException {
        Files.writeString(file(), "17\n");

        assertThatExceptionOfType(OperationRefused.class)
                .isThrownBy(() -> DifferingIds.read(file(), "shop-display"))
                .withMessageContaining("verify --save");
    }

    @Test
    void theFileSaysWhenThereWereTooMany() throws IOException {
        var ids = new DifferingIds("shop-display", 1);
        for (int id = 0; id <= DifferingIds.MOST; id++) {
            ids.add("shop" + id);
        }
        ids.write(file());

        assertThat(DifferingIds.read(file(), "shop-display")).hasSize(DifferingIds.MOST);
        assertThat(file()).content().contains("there are more");
    }

    private Path file() {
        return folder.resolve("differing.txt");
    }
}
