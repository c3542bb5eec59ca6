package io.baedal.customer.adapter.out.keys;

import io.baedal.command.relational.DatabaseUse;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// What this service needs its database for.
final class OwnDatabase {
    @Produces
    @Singleton
    DatabaseUse use() {
        return new DatabaseUse("customers' keys", "personal data, new favourites, leaving");
    }
}
