package io.baedal.local.eventstore.groups;

import io.baedal.local.eventstore.persistent.GroupId;

/// Something that a group, or the keeper of all groups, does not do.
public final class GroupRefusal extends RuntimeException {

    private final Reason reason;
    private final GroupId id;

    /// Why not.
    public enum Reason {
        /// There is a group of that name already.
        EXISTS,
        /// There is no such group.
        MISSING,
        /// The group has as many consumers as it may have.
        FULL,
        /// The group was deleted or changed, or the consumer asked for its own end.
        DROPPED,
        /// It cannot be done, whoever tries.
        FAILED,
        /// It cannot be done at the moment.
        BUSY,
        /// The node ends.
        CLOSING
    }

    GroupRefusal(Reason reason, GroupId id, String message) {
        super(message);
        this.reason = reason;
        this.id = id;
    }

    static GroupRefusal missing(GroupId id) {
        return new GroupRefusal(
                Reason.MISSING,
                id,
                "Subscription group %s on stream %s does not exist.".formatted(id.group(), id.stream()));
    }

    static GroupRefusal exists(GroupId id) {
        return new GroupRefusal(
                Reason.EXISTS, id, "Subscription group %s on stream %s exists.".formatted(id.group(), id.stream()));
    }

    static GroupRefusal full(GroupId id) {
        return new GroupRefusal(
                Reason.FULL,
                id,
                "Maximum subscriptions reached for subscription group %s on stream %s."
                        .formatted(id.group(), id.stream()));
    }

    static GroupRefusal dropped(GroupId id) {
        return new GroupRefusal(
                Reason.DROPPED,
                id,
                "Subscription group %s on stream %s was dropped.".formatted(id.group(), id.stream()));
    }

    static GroupRefusal failed(GroupId id, String why) {
        return new GroupRefusal(
                Reason.FAILED,
                id,
                "Subscription group %s on stream %s failed: '%s'".formatted(id.group(), id.stream(), why));
    }

    static GroupRefusal busy(GroupId id) {
        return new GroupRefusal(Reason.BUSY, id, "Server Is Too Busy");
    }

    static GroupRefusal closing(GroupId id) {
        return new GroupRefusal(Reason.CLOSING, id, "The event store is shutting down");
    }

    public Reason reason() {
        return reason;
    }

    public GroupId id() {
        return id;
    }
}
