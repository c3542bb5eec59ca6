package io.baedal.local.relational;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/// PostgreSQL's programs, as whom they run, and where what they say goes.
record Programs(Binaries binaries, Unprivileged runner, Redirect log) {

    static Programs under(Path folder, Redirect log) throws IOException {
        return new Programs(Binaries.under(folder), Unprivileged.here(), log);
    }
}
