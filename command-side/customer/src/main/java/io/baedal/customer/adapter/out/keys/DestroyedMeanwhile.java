package io.baedal.customer.adapter.out.keys;

import io.baedal.command.relational.WorthAnotherTry;

/// A key was there when it should be made, and gone when it should be read. The transaction is done again.
final class DestroyedMeanwhile extends WorthAnotherTry {

    DestroyedMeanwhile() {
        super("The key was destroyed in the same moment");
    }
}
