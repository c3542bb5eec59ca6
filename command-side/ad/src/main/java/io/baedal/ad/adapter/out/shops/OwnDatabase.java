package io.baedal.ad.adapter.out.shops;

import io.baedal.command.relational.DatabaseUse;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// What this service needs its database for.
final class OwnDatabase {
    @Produces
    @Singleton
    DatabaseUse use() {
        return new DatabaseUse("shops and their campaigns", "planning, listing a shop's campaigns");
    }
}
