package io.baedal.shop.domain.owner;

import io.baedal.command.domain.Email;
import io.baedal.command.domain.PhoneNumber;
import java.util.Set;

/// What an owner can ask for concerning their own account. That the one who asks is that owner is checked before.
public sealed interface OwnerCommand {

    record RegisterOwner(String ownerId, BusinessNumber businessNumber, Email email, PersonName name, PhoneNumber phone)
            implements OwnerCommand {}

    record ChangeProfile(PersonName name, PhoneNumber phone) implements OwnerCommand {}

    record ChangeEmail(Email email) implements OwnerCommand {}

    /// @param shopsNotClosed ids of the owner's shops that are not closed for good; known outside the owner's stream
    record Leave(Set<String> shopsNotClosed) implements OwnerCommand {}
}
