package io.baedal.customer.domain.customer;

import io.baedal.events.customer.Sealed;

/// What can be asked for concerning a customer's account. That the one who asks may is checked before, and what is
/// personal was sealed before.
public sealed interface CustomerCommand {

    record Register(String customerId, Sealed profile) implements CustomerCommand {}

    record ChangeProfile(Sealed profile) implements CustomerCommand {}

    record AddAddress(String addressId, Sealed address) implements CustomerCommand {}

    record ChangeAddress(String addressId, Sealed address) implements CustomerCommand {}

    record RemoveAddress(String addressId) implements CustomerCommand {}

    record ChooseDefaultAddress(String addressId) implements CustomerCommand {}

    record Leave() implements CustomerCommand {}
}
