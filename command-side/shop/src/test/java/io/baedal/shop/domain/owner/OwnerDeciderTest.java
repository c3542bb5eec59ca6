package io.baedal.shop.domain.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.baedal.command.domain.Email;
import io.baedal.command.domain.PhoneNumber;
import io.baedal.command.testing.Scenario;
import io.baedal.events.owner.OwnerEmailChanged;
import io.baedal.events.owner.OwnerEvent;
import io.baedal.events.owner.OwnerLeft;
import io.baedal.events.owner.OwnerProfileChanged;
import io.baedal.events.owner.OwnerRegistered;
import io.baedal.shop.domain.owner.OwnerCommand.ChangeEmail;
import io.baedal.shop.domain.owner.OwnerCommand.ChangeProfile;
import io.baedal.shop.domain.owner.OwnerCommand.Leave;
import io.baedal.shop.domain.owner.OwnerCommand.RegisterOwner;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnerDeciderTest {

    private static final OwnerRegistered KIM =
            new OwnerRegistered("kim", "1208147521", "kim@example.com", "김배달", "010-1234-5678");
    private static final RegisterOwner REGISTER_KIM = new RegisterOwner(
            "kim",
            BusinessNumber.of("120-81-47521"),
            Email.of("kim@example.com"),
            PersonName.of("김배달"),
            PhoneNumber.of("01012345678"));

    private final Scenario<OwnerCommand, Owner, OwnerEvent> owner = Scenario.of(new OwnerDecider());

    @Test
    void someoneRegistersAsAnOwner() {
        owner.when(REGISTER_KIM).then(KIM);
    }

    @Test
    void anOwnerCannotRegisterTwice() {
        owner.given(KIM).when(REGISTER_KIM).thenRefused(OwnerRefusal.AlreadyRegistered.class);
    }

    @Test
    void anOwnerChangesTheirProfile() {
        owner.given(KIM)
                .when(new ChangeProfile(PersonName.of("이배달"), PhoneNumber.of("010-1234-5678")))
                .then(new OwnerProfileChanged("kim", "이배달", "010-1234-5678"))
                .when(new ChangeProfile(PersonName.of("이배달"), PhoneNumber.of("010-1234-5678")))
                .thenNothing();
    }

    @Test
    void anOwnerChangesTheirEmail() {
        owner.given(KIM)
                .when(new ChangeEmail(Email.of("new@example.com")))
                .then(new OwnerEmailChanged("kim", "new@example.com"))
                .when(new ChangeEmail(Email.of("NEW@example.com")))
                .thenNothing();
    }

    @Test
    void anOwnerWithoutShopsLeavesAndTakesTheirDataAlong() {
        var left = owner.given(KIM).when(new Leave(Set.of())).then(new OwnerLeft("kim"));

        assertNull(left.state().email());
        assertNull(left.state().businessNumber());
        assertNull(left.state().phone());
    }

    @Test
    void anOwnerCannotLeaveTheirShopsBehind() {
        var refusal = owner.given(KIM)
                .when(new Leave(Set.of("shop-b", "shop-a")))
                .thenRefused(OwnerRefusal.StillHasShops.class);

        assertEquals("[shop-a, shop-b]", refusal.details().get("shops").toString());
    }

    @Test
    void whoHasLeftCanDoNothingMore() {
        owner.given(KIM, new OwnerLeft("kim"));

        owner.when(REGISTER_KIM).thenRefused(OwnerRefusal.HasLeft.class);
        owner.when(new ChangeEmail(Email.of("a@example.com"))).thenRefused(OwnerRefusal.HasLeft.class);
        owner.when(new Leave(Set.of())).thenRefused(OwnerRefusal.HasLeft.class);
    }

    @Test
    void whoNeverRegisteredCanDoNothing() {
        owner.when(new ChangeEmail(Email.of("a@example.com"))).thenRefused(OwnerRefusal.NotFound.class);
        owner.when(new Leave(Set.of())).thenRefused(OwnerRefusal.NotFound.class);
    }
}
