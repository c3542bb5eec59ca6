package io.baedal.local.eventstore.persistent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.function.LongSupplier;

/// A group of consumers that share the events of one source: who gets which, what becomes of those that fail,
/// and how far the group is. For one thread at a time.
///
/// Every event is acknowledged, skipped or parked before it counts as done, and may be sent more than once until then.
/// What the group holds in memory is bounded by number and by size: it asks for no more events than it has room for.
public final class Group {

    /// The position of a source of which nothing has been done.
    public static final long NOTHING = -1;

    private static final long MOST_HELD_BYTES = 8L << 20;
    private static final long FIRST_REPLAY = Long.MIN_VALUE;

    private final GroupSettings settings;
    private final Keeper keeper;
    private final LongSupplier clock;
    private final ConsumerStrategy strategy;
    private final List<Member> members = new ArrayList<>();
    private final Backlog backlog = new Backlog();
    private final InFlight inFlight = new InFlight();
    private final Queue<Parking> toPark = new ArrayDeque<>();
    private final Map<Long, Delivery> parking = new HashMap<>();
    private final Progress events;
    private final Progress replays;
    private final CheckpointRule rule;
    private long checkpoint;
    private long forgottenBefore;
    private long held;
    private long delivered;
    private boolean live;

    private record Parking(Delivery delivery, String reason) {}

    /// @param done up to where all events of the source are done
    /// @param firstParked the revision of the first event in the parked stream
    /// @param clock the time in milliseconds, from any point on
    public Group(GroupSettings settings, long done, long firstParked, Keeper keeper, LongSupplier clock) {
        this.settings = settings;
        this.keeper = keeper;
        this.clock = clock;
        this.strategy = ConsumerStrategy.named(settings.strategy());
        this.events = new Progress(0, done);
        this.replays = new Progress(FIRST_REPLAY, firstParked - 1);
        this.rule = new CheckpointRule(settings);
        this.checkpoint = done;
        this.forgottenBefore = firstParked;
    }

    /// Whether there are as many consumers as there may be.
    public boolean isFull() {
        return settings.maxSubscriberCount() > 0 && members.size() >= settings.maxSubscriberCount();
    }

    /// Lets a consumer take part; the group must not be full.
    public Member join(Consumer consumer) {
        Member member = new Member(consumer);
        members.add(member);
        strategy.joined(member);
        return member;
    }

    /// Lets a consumer go; what it has not answered goes to others.
    public void leave(Member member) {
        if (members.remove(member)) {
            strategy.left(member);
            inFlight.takeFrom(member).forEach(flight -> {
                landed(flight);
                backlog.addAgain(flight.delivery().again());
            });
        }
    }

    /// How many events the group can take now. A group whose buffer for live events is full is no longer up to date.
    public int room() {
        if (members.isEmpty() || held >= MOST_HELD_BYTES) {
            return 0;
        }
        live = live && backlog.fresh() < settings.liveBufferSize();
        int capacity = live ? settings.liveBufferSize() : settings.historyBufferSize();
        return Math.max(0, Math.min(settings.readBatchSize(), capacity - backlog.fresh()));
    }

    /// Adds the next events of the source.
    public void add(List<GroupEvent> next) {
        for (GroupEvent event : next) {
            held += event.weight();
            backlog.add(new Delivery(events.begin(event.position()), event, 0));
        }
    }

    /// Hears that events of the source up to a position are not wanted.
    ///
    /// @param count how many
    public void passOver(long position, long count) {
        events.passOver(position, count);
    }

    /// Hears that there are no more events at the moment.
    public void caughtUp() {
        live = true;
    }

    /// Adds a parked event that is to be tried again; its position is its revision in the parked stream.
    public void replay(GroupEvent event) {
        held += event.weight();
        backlog.addAgain(new Delivery(replays.begin(event.position()), event, 0));
    }

    /// Hears that a parked event is gone.
    public void passOverParked(long revision) {
        replays.passOver(revision, 1);
    }

    /// Sends what can be sent, and begins to park and to write down what is due.
    public void push() {
        backlog.giveAway(() -> members.stream().anyMatch(Member::hasRoom), this::send);
        while (!toPark.isEmpty()
                && keeper.park(toPark.peek().delivery(), toPark.peek().reason())) {
            Delivery parked = toPark.remove().delivery();
            parking.put(parked.order(), parked);
        }
        writeCheckpoint(false);
    }

    private boolean send(Delivery delivery) {
        GroupEvent event = delivery.event();
        Optional<Member> chosen = inFlight.contains(event.id()) ? Optional.empty() : strategy.choose(event);
        chosen.ifPresent(member -> {
            inFlight.start(new InFlight.Flight(delivery, member, deadline()));
            strategy.sent(event, member);
            delivered++;
            member.deliver(delivery);
        });
        return chosen.isPresent();
    }

    private long deadline() {
        int timeout = settings.messageTimeoutMillis();
        return timeout == 0 ? Long.MAX_VALUE : clock.getAsLong() + timeout;
    }

    /// Hears that an event is handled, from whichever consumer.
    public void acknowledge(UUID id) {
        inFlight.take(id).ifPresent(flight -> {
            landed(flight);
            done(flight.delivery());
        });
    }

    /// Hears that a consumer could not handle an event.
    public void refuse(UUID id, NackAction action, String reason) {
        inFlight.take(id).ifPresent(flight -> {
            landed(flight);
            switch (action) {
                case UNKNOWN, RETRY -> tryAgain(flight.delivery());
                case PARK -> toPark.add(new Parking(flight.delivery(), "Client explicitly NAK'ed message.\n" + reason));
                case SKIP -> done(flight.delivery());
                case STOP -> backlog.addAgain(flight.delivery().again());
            }
        });
    }

    /// Hears that an event has been put aside.
    public void parked(long order) {
        Delivery delivery = parking.remove(order);
        if (delivery != null) {
            done(delivery);
        }
    }

    /// Takes back events that were not answered in time, and does what is due by time.
    ///
    /// @return whether that leaves something to be pushed
    public boolean tick() {
        List<InFlight.Flight> late = inFlight.takeLost(clock.getAsLong());
        for (InFlight.Flight lost : late) {
            landed(lost);
            tryAgain(lost.delivery());
        }
        writeCheckpoint(true);
        long forget = replays.donePosition() + 1;
        if (forget > forgottenBefore && keeper.forgetParked(forget)) {
            forgottenBefore = forget;
        }
        return !late.isEmpty() || !toPark.isEmpty();
    }

    private void landed(InFlight.Flight flight) {
        flight.member().settled();
        strategy.settled(flight.delivery().event(), flight.member());
    }

    private void tryAgain(Delivery delivery) {
        if (delivery.retries() >= settings.maxRetryCount()) {
            toPark.add(new Parking(delivery, "Reached retry count of " + settings.maxRetryCount()));
        } else {
            backlog.addAgain(delivery.again());
        }
    }

    private void done(Delivery delivery) {
        held -= delivery.event().weight();
        (delivery.isReplay() ? replays : events).done(delivery.order());
    }

    private void writeCheckpoint(boolean byTime) {
        long order = events.doneOrder();
        long now = clock.getAsLong();
        if (rule.isDue(order, now, byTime) && keeper.checkpoint(events.donePosition())) {
            rule.written(order, now);
            checkpoint = events.donePosition();
        }
    }

    /// Whether it has room for parked events that are to be tried again.
    public boolean hasRoomToReplay() {
        return !members.isEmpty() && held < MOST_HELD_BYTES;
    }

    public GroupFigures figures() {
        return new GroupFigures(
                live,
                delivered,
                events.lastPosition(),
                checkpoint,
                backlog.fresh(),
                backlog.again(),
                inFlight.size(),
                toPark.size() + parking.size(),
                List.copyOf(members));
    }
}
