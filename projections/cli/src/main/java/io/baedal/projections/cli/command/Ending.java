package io.baedal.projections.cli.command;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Hears of Ctrl-C before the threads are taken away that ending in order takes.
@ApplicationScoped
class Ending {
    void stop(@Observes ShutdownEvent ending) {
        Interruption.happen();
    }
}
