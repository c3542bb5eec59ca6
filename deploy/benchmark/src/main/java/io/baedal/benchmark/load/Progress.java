package io.baedal.benchmark.load;

/// Tells whoever waits what is going on, beside the result: on the error stream.
public record Progress(boolean quiet) {
    public void says(String line) {
        if (!quiet) {
            System.err.println("  " + line);
        }
    }
}
