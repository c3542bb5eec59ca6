package io.baedal.command.example;

import io.baedal.command.AggregateType;
import io.baedal.command.domain.Decider;
import io.baedal.events.owner.OwnerEmailChanged;
import io.baedal.events.owner.OwnerEvent;
import io.baedal.events.owner.OwnerLeft;
import io.baedal.events.owner.OwnerProfileChanged;
import io.baedal.events.owner.OwnerRegistered;
import java.util.List;
import java.util.stream.Stream;

/// A small aggregate whose state lists every effect that any command ever had.
public final class Members implements Decider<MemberCommand, Member, OwnerEvent> {

    public static AggregateType<MemberCommand, Member, OwnerEvent> type(int stateVersion, int snapshotEvery) {
        return new AggregateType<>("owner", new Members(), Member.class, stateVersion, snapshotEvery);
    }

    @Override
    public Member initial() {
        return new Member.Nobody();
    }

    @Override
    public List<OwnerEvent> decide(MemberCommand command, Member state) {
        return switch (state) {
            case Member.Nobody _ -> whenUnknown(command);
            case Member.Active active -> whenActive(command, active);
            case Member.Gone _ -> throw new MemberRefusal.HasLeft();
        };
    }

    private static List<OwnerEvent> whenUnknown(MemberCommand command) {
        return switch (command) {
            case MemberCommand.Join join -> List.of(joined(join), named(join.id(), join.name()));
            case MemberCommand.Rename _, MemberCommand.Leave _ -> throw new MemberRefusal.Unknown();
        };
    }

    private static List<OwnerEvent> whenActive(MemberCommand command, Member.Active active) {
        return switch (command) {
            case MemberCommand.Join _ ->
                throw new MemberRefusal.AlreadyJoined(active.names().getLast());
            case MemberCommand.Rename rename
            when rename.name().equals(active.names().getLast()) -> List.of();
            case MemberCommand.Rename rename -> List.of(named(active.id(), rename.name()));
            case MemberCommand.Leave _ -> List.of(new OwnerLeft(active.id()));
        };
    }

    private static OwnerRegistered joined(MemberCommand.Join join) {
        return new OwnerRegistered(join.id(), "1234567891", "a@example.org", join.name(), "02-000-0000");
    }

    private static OwnerProfileChanged named(String id, String name) {
        return new OwnerProfileChanged(id, name, "02-000-0000");
    }

    @Override
    public Member evolve(Member state, OwnerEvent event) {
        return switch (event) {
            case OwnerRegistered joined -> new Member.Active(joined.ownerId(), List.of());
            case OwnerProfileChanged named -> new Member.Active(named.ownerId(), plus(state, named.name()));
            case OwnerEmailChanged _ -> state;
            case OwnerLeft left -> new Member.Gone(left.ownerId());
        };
    }

    private static List<String> plus(Member state, String name) {
        return state instanceof Member.Active active
                ? Stream.concat(active.names().stream(), Stream.of(name)).toList()
                : List.of(name);
    }
}
