package io.baedal.projections.operations.journal;

/// What can be done to a view, as the journal names it.
public final class Changes {
    public static final String REBUILD_BEGUN = "RebuildBegun";
    public static final String REBUILD_RESUMED = "RebuildResumed";
    public static final String REBUILD_FAILED = "RebuildFailed";
    public static final String VERSION_SERVED = "VersionServed";
    public static final String ROLLED_BACK = "RolledBack";
    public static final String VERSION_DROPPED = "VersionDropped";
    public static final String PAUSED = "Paused";
    public static final String RESUMED = "Resumed";
    public static final String STREAM_RETRIED = "StreamRetried";
    public static final String EVENT_DISCARDED = "EventDiscarded";
    public static final String DOCUMENTS_REPAIRED = "DocumentsRepaired";
    public static final String PROGRESS_RESET = "ProgressReset";
    public static final String VERIFY_SUCCEEDED = "VerifySucceeded";
    public static final String VERIFY_FAILED = "VerifyFailed";

    private Changes() {}
}
