package io.baedal.relay.status;

import com.fasterxml.jackson.annotation.JsonInclude;

/// The answer of `GET /relay`.
///
/// @param name relays of one name share a lease
/// @param instance this process
/// @param state `active` or `standby`
/// @param holder the instance that wrote the lease last
/// @param term how many take-overs there have been
/// @param commit everything up to here is announced (a standby says what the active one said last)
/// @param prepare the other half of the position
/// @param inFlight notices that wait for Kafka
/// @param lagEvents stored events that aren't announced yet, counted up to a limit; null when the store can't
///     be asked
/// @param lagSeconds age of the oldest of them, 0 when there is none; null when the store can't be asked
/// @param published notices acknowledged by Kafka since this process started
/// @param trouble what is wrong now, or absent
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RelayStatus(
        String name,
        String instance,
        String state,
        String holder,
        long term,
        long commit,
        long prepare,
        int inFlight,
        @JsonInclude Long lagEvents,
        @JsonInclude Double lagSeconds,
        long published,
        String trouble) {}
