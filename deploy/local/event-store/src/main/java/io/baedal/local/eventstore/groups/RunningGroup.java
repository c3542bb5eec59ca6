package io.baedal.local.eventstore.groups;

import io.baedal.local.eventstore.feed.Turns;
import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.persistent.Consumer;
import io.baedal.local.eventstore.persistent.Group;
import io.baedal.local.eventstore.persistent.GroupConfig;
import io.baedal.local.eventstore.persistent.GroupEvent;
import io.baedal.local.eventstore.persistent.GroupFigures;
import io.baedal.local.eventstore.persistent.Member;
import io.baedal.local.eventstore.persistent.NackAction;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// A group at work: moves events from its source to its consumers, in turns on the readers' threads. Thread-safe.
///
/// What consumers say is taken in at once; what follows from it, reading and sending, is left to the next turn.
public final class RunningGroup {

    private static final System.Logger LOG = System.getLogger(RunningGroup.class.getName());
    private static final int PAGES_PER_TURN = 16;

    private final GroupConfig config;
    private final EventLog log;
    private final GroupStreams streams;
    private final Turns turns;
    private final Replay replay;
    private volatile EventSource source;
    private Group group;
    private GroupRefusal ended;

    RunningGroup(GroupConfig config, EventLog log, Executor readers) {
        this.config = config;
        this.log = log;
        this.streams = new GroupStreams(log, config.id(), readers, this::parked);
        this.turns = new Turns(readers, this::turn, this::failed);
        this.replay = new Replay(GroupStreams.parked(log, config.id()), GroupEvents.parked(log, config.settings()));
    }

    public GroupConfig config() {
        return config;
    }

    /// Lets a consumer take part.
    ///
    /// @param welcome told of its place before the first event
    /// @throws GroupRefusal if there is no place for it
    public synchronized Member join(Consumer consumer, java.util.function.Consumer<Member> welcome) {
        load();
        if (ended != null) {
            throw ended;
        }
        if (group.isFull()) {
            throw GroupRefusal.full(config.id());
        }
        Member member = group.join(consumer);
        welcome.accept(member);
        wake();
        return member;
    }

    /// Lets a consumer go.
    ///
    /// @param farewell told after its last event
    public synchronized void leave(Member member, Runnable farewell) {
        group.leave(member);
        farewell.run();
        wake();
    }

    /// Takes in that events are handled.
    public synchronized void acknowledge(List<UUID> ids) {
        ids.forEach(group::acknowledge);
        wake();
    }

    /// Takes in that a consumer could not handle events; {@link NackAction#STOP} ends the consumer, too.
    public synchronized void refuse(Member member, List<UUID> ids, NackAction action, String reason) {
        ids.forEach(id -> group.refuse(id, action, reason));
        if (action == NackAction.STOP) {
            group.leave(member);
            member.consumer().end(GroupRefusal.dropped(config.id()));
        }
        wake();
    }

    private synchronized void parked(long order) {
        group.parked(order);
        wake();
    }

    /// Tries the parked events again that are there now. Reads from the disk.
    ///
    /// @param before the revision of the parked stream at which to stop
    /// @throws GroupRefusal if that is negative
    public void replayParked(long before) {
        if (before < 0) {
            throw GroupRefusal.failed(config.id(), "Cannot stop replaying parked messages at a negative revision.");
        }
        synchronized (this) {
            load();
            replay.upTo(before);
        }
        wake();
    }

    /// Does what is due by time.
    synchronized void tick() {
        if (group != null && ended == null && group.tick()) {
            wake();
        }
    }

    /// Hears of new events. A group that nobody has joined yet has no use for them.
    void committed(Set<String> changed) {
        EventSource from = source;
        if (from != null && from.isIn(changed)) {
            wake();
        }
    }

    /// Says that there may be something to do.
    public void wake() {
        turns.wake();
    }

    /// Ends all its consumers' calls. It writes nothing more.
    void end(GroupRefusal reason) {
        synchronized (this) {
            ended = reason;
        }
        wake();
    }

    private void failed(RuntimeException failure) {
        LOG.log(System.Logger.Level.ERROR, "Group " + config.id() + " failed", failure);
        end(GroupRefusal.failed(config.id(), String.valueOf(failure.getMessage())));
    }

    /// @return whether there is more to do, but others should have their turn first
    private boolean turn() {
        for (int pages = 0; pages < PAGES_PER_TURN; pages++) {
            int room;
            boolean replaying;
            synchronized (this) {
                if (group == null) {
                    return false;
                }
                if (ended != null) {
                    endConsumers();
                    return false;
                }
                group.push();
                room = group.room();
                replaying = replay.isWanted() && group.hasRoomToReplay();
            }
            if (replaying) {
                replay();
            } else if (room == 0 || !read(room)) {
                return false;
            }
        }
        return true;
    }

    private void replay() {
        List<GroupEvent> page = replay.read();
        synchronized (this) {
            for (GroupEvent event : page) {
                if (GroupEvents.isThere(event)) {
                    group.replay(event);
                } else {
                    group.passOverParked(event.position());
                }
            }
        }
    }

    /// @return whether there may be more to read or to send
    private boolean read(int room) {
        SourcePage page = source.read(room);
        synchronized (this) {
            group.add(page.events());
            group.passOver(page.position(), page.unwanted());
            if (page.end()) {
                group.caughtUp();
            }
        }
        return !page.end() || !page.events().isEmpty();
    }

    private void endConsumers() {
        for (Member member : group.figures().members()) {
            group.leave(member);
            member.consumer().end(ended);
        }
    }

    private void load() {
        if (group != null) {
            return;
        }
        long done = streams.checkpoint().orElseGet(this::beforeStart);
        long firstParked = GroupStreams.parked(log, config.id()).first();
        replay.from(firstParked);
        source = EventSource.of(config, log, done);
        group = new Group(config.settings(), done, firstParked, streams, RunningGroup::millis);
    }

    private long beforeStart() {
        return config.start() == GroupConfig.END ? GroupStreams.endOfSource(log, config.id()) : config.start() - 1;
    }

    private static long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    /// What there is to tell of the group. May read from the disk.
    public synchronized GroupFigures figures() {
        load();
        return group.figures();
    }

    /// How many events are put aside. May read from the disk.
    public long parkedCount() {
        return GroupStreams.parked(log, config.id()).count();
    }
}
