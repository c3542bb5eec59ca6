package io.baedal.command.relational;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;

/// Brings the tables up to date at start, beside the start itself: a database that is away holds back the commands
/// that need it, not the service. Tries again until it has succeeded once.
@ApplicationScoped
public class Migration {

    private final Flyway flyway;
    private final DatabaseLimits limits;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("migration").daemon().factory());
    private final Complaint complaint = new Complaint();
    private volatile boolean tried;
    private volatile boolean done;

    Migration(Flyway flyway, DatabaseLimits limits) {
        this.flyway = flyway;
        this.limits = limits;
    }

    /// Whether the tables are as they should be.
    public boolean isDone() {
        return done;
    }

    /// Whether it is known by now if the database is there.
    public boolean isTried() {
        return tried;
    }

    void begin(@Observes StartupEvent start) {
        thread.execute(this::migrate);
    }

    void end(@Observes ShutdownEvent stop) {
        thread.shutdownNow();
    }

    private void migrate() {
        try {
            flyway.migrate();
            done = true;
            thread.shutdown();
        } catch (RuntimeException failed) {
            complaint.say("The database's tables can't be brought up to date yet: " + failed.getMessage());
            thread.schedule(this::migrate, limits.migrationRetry().toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            tried = true;
        }
    }
}
