package io.baedal.benchmark.rebuild;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// The most memory that this process has had at once.
final class MemoryMark {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String HIGH_WATER = "VmHWM:";

    private MemoryMark() {}

    /// In bytes: of the whole process where the system tells, else of the virtual machine's own pools.
    static long bytes() throws IOException {
        return Files.isReadable(STATUS) ? resident() : pools();
    }

    private static long resident() throws IOException {
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(HIGH_WATER))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElseGet(MemoryMark::pools);
        }
    }

    private static long pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
