package io.baedal.local.launcher.supervise;

/// A part never became ready; the message ends with the last lines of its log.
public final class StartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFailed(String message) {
        super(message);
    }
}
