package io.baedal.local.launcher.home;

/// A setting that makes no sense; the message says which, and what would.
public final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongSetting(String message) {
        super(message);
    }
}
