package io.baedal.local.launcher.part;

import java.io.IOException;
import java.nio.file.Path;

/// A part's jar isn't there.
public final class NotBuilt extends IOException {

    private static final long serialVersionUID = 1L;

    NotBuilt(Path jar) {
        super("Not built: " + jar);
    }
}
