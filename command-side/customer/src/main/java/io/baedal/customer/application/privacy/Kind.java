package io.baedal.customer.application.privacy;

import io.baedal.customer.domain.personal.Address;
import io.baedal.customer.domain.personal.Profile;
import io.quarkus.runtime.annotations.RegisterForReflection;

/// A kind of personal data. A box of one kind can't be passed off as one of another.
///
/// @param word its name, for good: it is part of what every box is bound to
@RegisterForReflection(targets = {Profile.class, Address.class})
public record Kind<T>(String word, Class<T> type) {

    public static final Kind<Profile> PROFILE = new Kind<>("profile", Profile.class);
    public static final Kind<Address> ADDRESS = new Kind<>("address", Address.class);
}
