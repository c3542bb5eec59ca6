package io.baedal.local.eventstore.groups;

import io.baedal.local.eventstore.log.CommitListener;
import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.WriteOutcome;
import io.baedal.local.eventstore.log.WriteRequest;
import io.baedal.local.eventstore.persistent.GroupConfig;
import io.baedal.local.eventstore.persistent.GroupId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// All persistent subscriptions of the node. Thread-safe.
///
/// A change is written down before it is answered, together with what it changes for the group's own streams:
/// after a crash it is there as a whole or not at all.
public final class Groups implements CommitListener, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Groups.class.getName());
    private static final int MOST = 1024;
    private static final long TICK_MILLIS = 100;

    private final EventLog log;
    private final GroupWrites writes;
    private final Executor readers;
    private final Map<GroupId, GroupConfig> configs = new LinkedHashMap<>();
    private final ConcurrentMap<GroupId, RunningGroup> running = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("event-store-groups").daemon().factory());
    private String unreadable;

    /// Starts the groups that are written down. Reads from the disk.
    ///
    /// @param readers where groups work
    public Groups(EventLog log, Executor readers) {
        this.log = log;
        this.writes = new GroupWrites(log);
        this.readers = readers;
        load();
        log.onCommit(this);
        clock.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void load() {
        try {
            new SystemStream(log, ConfigDocument.STREAM)
                    .last()
                    .map(event -> ConfigDocument.parse(event.decoded().getData().toByteArray()))
                    .orElse(List.of())
                    .forEach(config -> configs.put(config.id(), config));
            configs.values().forEach(this::start);
        } catch (IllegalArgumentException e) {
            LOG.log(System.Logger.Level.ERROR, "Persistent subscriptions are not served", e);
            unreadable = "what is written in " + ConfigDocument.STREAM + " cannot be read: " + e.getMessage();
        }
    }

    /// A group at work.
    ///
    /// @throws GroupRefusal if there is none of that name
    public RunningGroup find(GroupId id) {
        if (unreadable != null) {
            throw GroupRefusal.failed(id, unreadable);
        }
        RunningGroup group = running.get(id);
        if (group == null) {
            throw GroupRefusal.missing(id);
        }
        return group;
    }

    /// All groups, in no order.
    public List<RunningGroup> all() {
        return List.copyOf(running.values());
    }

    /// The groups of one stream.
    ///
    /// @throws GroupRefusal if it has none
    public List<RunningGroup> of(String stream) {
        List<RunningGroup> found = all().stream()
                .filter(group -> group.config().id().stream().equals(stream))
                .toList();
        if (found.isEmpty()) {
            throw GroupRefusal.missing(new GroupId(stream, ""));
        }
        return found;
    }

    /// Makes a group. May read from the disk; the result comes when it is on disk.
    public CompletableFuture<Void> create(GroupConfig config) {
        synchronized (configs) {
            GroupId id = config.id();
            check(config);
            if (configs.containsKey(id) || running.containsKey(id)) {
                throw GroupRefusal.exists(id);
            }
            if (configs.size() == MOST) {
                throw GroupRefusal.failed(id, "There are " + MOST + " groups, which is as many as there may be.");
            }
            configs.put(id, config);
            return save(id, writes.begin(config, configs.values()), () -> start(config), () -> configs.remove(id));
        }
    }

    /// Changes a group's settings and starting point; the filter stays. Its consumers are ended.
    public CompletableFuture<Void> update(GroupConfig changed) {
        synchronized (configs) {
            GroupId id = changed.id();
            RunningGroup old = settled(id);
            check(changed);
            GroupConfig before = configs.get(id);
            GroupConfig config = new GroupConfig(id, changed.settings(), changed.start(), before.filter());
            configs.put(id, config);
            old.end(GroupRefusal.dropped(id));
            return save(id, writes.begin(config, configs.values()), () -> start(config), () -> {
                configs.put(id, before);
                start(before);
            });
        }
    }

    /// Deletes a group and all that it remembers. Its consumers are ended.
    public CompletableFuture<Void> delete(GroupId id) {
        synchronized (configs) {
            RunningGroup old = settled(id);
            GroupConfig before = configs.remove(id);
            old.end(GroupRefusal.dropped(id));
            return save(id, writes.end(id, configs.values()), () -> drop(running.remove(id)), () -> {
                configs.put(id, before);
                start(before);
            });
        }
    }

    /// Starts all groups anew from what they have written down. Their consumers are ended.
    public void restart() {
        synchronized (configs) {
            for (GroupConfig config : configs.values()) {
                if (running.containsKey(config.id())) {
                    start(config);
                }
            }
        }
    }

    /// A group that is neither about to be made nor about to be deleted.
    private RunningGroup settled(GroupId id) {
        RunningGroup group = find(id);
        if (!configs.containsKey(id)) {
            throw GroupRefusal.missing(id);
        }
        return group;
    }

    private void start(GroupConfig config) {
        drop(running.put(config.id(), new RunningGroup(config, log, readers)));
    }

    /// @param group may be null
    private static void drop(RunningGroup group) {
        if (group != null) {
            group.end(GroupRefusal.dropped(group.config().id()));
        }
    }

    private void check(GroupConfig config) {
        if (unreadable != null) {
            throw GroupRefusal.failed(config.id(), unreadable);
        }
        config.settings().objection().ifPresent(why -> {
            throw GroupRefusal.failed(config.id(), why);
        });
        config.filter().ifPresent(AllSource::filter);
        if (config.start() < GroupConfig.END) {
            throw GroupRefusal.failed(config.id(), "The group cannot begin before the first event.");
        }
        if (config.id().isToAll() && config.start() > log.lastPosition()) {
            throw GroupRefusal.failed(config.id(), "The group cannot begin behind the last position.");
        }
    }

    private CompletableFuture<Void> save(GroupId id, WriteRequest.Session change, Runnable done, Runnable undo) {
        CompletableFuture<Void> answer = new CompletableFuture<>();
        boolean queued = log.submit(new WriteRequest(change, () -> false, outcome -> {
            if (outcome instanceof WriteOutcome.SessionWritten) {
                done.run();
                answer.complete(null);
            } else {
                readers.execute(() -> fail(id, outcome, undo, answer));
            }
        }));
        if (!queued) {
            undo.run();
            throw GroupRefusal.busy(id);
        }
        return answer;
    }

    private void fail(GroupId id, WriteOutcome outcome, Runnable undo, CompletableFuture<Void> answer) {
        synchronized (configs) {
            undo.run();
        }
        answer.completeExceptionally(GroupRefusal.failed(id, "It could not be written: " + outcome));
    }

    @Override
    public void committed(Set<String> streams) {
        running.values().forEach(group -> group.committed(streams));
    }

    private void tick() {
        try {
            running.values().forEach(RunningGroup::tick);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A persistent subscription could not look at its clock", e);
        }
    }

    /// Ends all consumers' calls with the reason on which clients come back.
    @Override
    public void close() {
        clock.shutdownNow();
        running.forEach((id, group) -> group.end(GroupRefusal.closing(id)));
    }
}
