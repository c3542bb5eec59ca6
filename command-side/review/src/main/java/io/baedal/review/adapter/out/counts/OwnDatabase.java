package io.baedal.review.adapter.out.counts;

import io.baedal.command.relational.DatabaseUse;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// What this service needs its database for.
final class OwnDatabase {
    @Produces
    @Singleton
    DatabaseUse use() {
        return new DatabaseUse("delivered orders and counts", "writing, editing, hiding, showing, deleting");
    }
}
