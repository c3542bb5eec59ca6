package io.baedal.shop.adapter.out.reservations;

/// A row was there when it should be inserted, and gone when it should be read. The transaction is done again.
final class ReleasedMeanwhile extends RuntimeException {

    ReleasedMeanwhile() {
        super("The reservation was released in the same moment", null, false, false);
    }
}
