package io.baedal.projections.cli;

import io.baedal.projections.cli.command.ListCommand;
import io.baedal.projections.cli.command.ParkedShowCommand;
import io.baedal.projections.cli.status.KeeperStatus;
import io.baedal.projections.cli.status.LagStatus;
import io.baedal.projections.cli.status.PartitionOwner;
import io.baedal.projections.cli.status.VersionStatus;
import io.baedal.projections.cli.status.ViewStatus;
import io.baedal.projections.operations.journal.JournalEntry;
import io.baedal.projections.operations.parked.ParkedEntry;
import io.baedal.projections.operations.repair.RepairReport;
import io.baedal.projections.operations.repair.Repaired;
import io.baedal.projections.operations.verify.Difference;
import io.baedal.projections.operations.verify.VerifyReport;
import io.baedal.projections.store.ParkedStream;
import io.baedal.projections.versions.Lease;
import io.baedal.projections.versions.Pause;
import io.baedal.projections.versions.Verified;
import io.quarkus.runtime.annotations.RegisterForReflection;

/// What a native program must be able to look into: the records that are written as JSON, and the views, which
/// are found by their names.
@RegisterForReflection(
        targets = {
            ListCommand.Entry.class,
            ListCommand.Version.class,
            ParkedShowCommand.Shown.class,
            ViewStatus.class,
            VersionStatus.class,
            LagStatus.class,
            KeeperStatus.class,
            PartitionOwner.class,
            Pause.class,
            Verified.class,
            Lease.class,
            VerifyReport.class,
            Difference.class,
            RepairReport.class,
            Repaired.class,
            ParkedEntry.class,
            ParkedStream.class,
            JournalEntry.class
        },
        classNames = {"io.baedal.views.shopdisplay.FirstShopDisplayView", "io.baedal.views.shopdisplay.ShopDisplayView"
        })
final class JsonTypes {
    private JsonTypes() {}
}
