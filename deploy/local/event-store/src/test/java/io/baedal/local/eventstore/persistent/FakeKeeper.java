package io.baedal.local.eventstore.persistent;

import java.util.ArrayList;
import java.util.List;

/// Keeps in memory what a group must remember, and can be too busy to.
final class FakeKeeper implements Keeper {

    final List<Delivery> parking = new ArrayList<>();
    final List<String> reasons = new ArrayList<>();
    final List<Long> checkpoints = new ArrayList<>();
    long forgottenBefore;
    boolean busy;

    @Override
    public boolean park(Delivery delivery, String reason) {
        if (!busy) {
            parking.add(delivery);
            reasons.add(reason);
        }
        return !busy;
    }

    @Override
    public boolean checkpoint(long position) {
        if (!busy) {
            checkpoints.add(position);
        }
        return !busy;
    }

    @Override
    public boolean forgetParked(long before) {
        forgottenBefore = before;
        return true;
    }
}
