package io.baedal.projections.cli.terminal;

/// What went wrong, in the words of who knows it.
public final class Complaint {
    private Complaint() {}

    /// One line.
    public static String of(Throwable failure) {
        var message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
