package io.baedal.shop.adapter.out.reservations;

import io.baedal.command.relational.WorthAnotherTry;

/// A row was there when it should be inserted, and gone when it should be read. The transaction is done again.
final class ReleasedMeanwhile extends WorthAnotherTry {

    ReleasedMeanwhile() {
        super("The reservation was released in the same moment");
    }
}
