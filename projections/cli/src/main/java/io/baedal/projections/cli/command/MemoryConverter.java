package io.baedal.projections.cli.command;

import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// An amount of memory that this program has: `256M`, `2G`, `65536K`.
final class MemoryConverter implements ITypeConverter<Long> {
    private static final Pattern AMOUNT = Pattern.compile("([1-9]\\d{0,9})([KMG]?)");

    private final long heap;

    MemoryConverter() {
        this(Runtime.getRuntime().maxMemory());
    }

    /// @param heap what this program may use in all, in bytes
    MemoryConverter(long heap) {
        this.heap = heap;
    }

    /// What is taken unless it is said: 256 MB, or half of a small heap.
    static long usual() {
        return Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 2);
    }

    @Override
    public Long convert(String word) {
        var amount = AMOUNT.matcher(word.toUpperCase(Locale.ROOT));
        if (!amount.matches()) {
            throw new TypeConversionException("An amount of memory looks like 256M or 2G, not " + word);
        }
        long unit = switch (amount.group(2)) {
            case "K" -> 1L << 10;
            case "M" -> 1L << 20;
            case "G" -> 1L << 30;
            default -> 1;
        };
        long bytes = Long.parseLong(amount.group(1)) * unit;
        if (bytes > heap / 2) {
            throw new TypeConversionException(
                    "%s is more than half of this program's heap of %d MB: ask for less, or give it more with BAEDAL_PROJECTIONS_HEAP=4g (or -Xmx4g)"
                            .formatted(word, heap >> 20));
        }
        return bytes;
    }
}
