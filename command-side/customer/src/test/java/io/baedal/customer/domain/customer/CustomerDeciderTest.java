package io.baedal.customer.domain.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.baedal.command.testing.Scenario;
import io.baedal.customer.domain.customer.CustomerCommand.AddAddress;
import io.baedal.customer.domain.customer.CustomerCommand.ChangeAddress;
import io.baedal.customer.domain.customer.CustomerCommand.ChangeProfile;
import io.baedal.customer.domain.customer.CustomerCommand.ChooseDefaultAddress;
import io.baedal.customer.domain.customer.CustomerCommand.Leave;
import io.baedal.customer.domain.customer.CustomerCommand.Register;
import io.baedal.customer.domain.customer.CustomerCommand.RemoveAddress;
import io.baedal.events.customer.CustomerAddressAdded;
import io.baedal.events.customer.CustomerAddressChanged;
import io.baedal.events.customer.CustomerAddressRemoved;
import io.baedal.events.customer.CustomerDefaultAddressChosen;
import io.baedal.events.customer.CustomerEvent;
import io.baedal.events.customer.CustomerLeft;
import io.baedal.events.customer.CustomerProfileChanged;
import io.baedal.events.customer.CustomerRegistered;
import io.baedal.events.customer.Sealed;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CustomerDeciderTest {

    private static final Sealed PROFILE = new Sealed("k", "profile");
    private static final Sealed OTHER_PROFILE = new Sealed("k", "other profile");
    private static final Sealed SOMEWHERE = new Sealed("k", "somewhere");
    private static final Sealed ELSEWHERE = new Sealed("k", "elsewhere");
    private static final CustomerRegistered KIM = new CustomerRegistered("kim", PROFILE);
    private static final CustomerAddressAdded HOME = new CustomerAddressAdded("kim", "home", SOMEWHERE);
    private static final CustomerAddressAdded WORK = new CustomerAddressAdded("kim", "work", ELSEWHERE);

    private final Scenario<CustomerCommand, Customer, CustomerEvent> customer = Scenario.of(new CustomerDecider());

    @Test
    void someoneRegisters() {
        customer.when(new Register("kim", PROFILE)).then(KIM);
    }

    @Test
    void nobodyRegistersTwice() {
        customer.given(KIM).when(new Register("kim", PROFILE)).thenRefused(CustomerRefusal.AlreadyRegistered.class);
    }

    @Test
    void aProfileThatIsTheSameBoxHasNotChanged() {
        customer.given(KIM)
                .when(new ChangeProfile(OTHER_PROFILE))
                .then(new CustomerProfileChanged("kim", OTHER_PROFILE))
                .when(new ChangeProfile(OTHER_PROFILE))
                .thenNothing();
    }

    @Test
    void theFirstAddressIsTheDefault() {
        var both = customer.given(KIM)
                .when(new AddAddress("home", SOMEWHERE))
                .then(HOME)
                .when(new AddAddress("work", ELSEWHERE))
                .then(WORK);

        assertEquals("home", both.state().defaultAddress());
    }

    @Test
    void anAddressIsAddedOnce() {
        customer.given(KIM, HOME).when(new AddAddress("home", SOMEWHERE)).thenNothing();
    }

    @Test
    void addressesAreBounded() {
        customer.given(KIM);
        IntStream.range(0, Addresses.MOST)
                .forEach(i -> customer.given(new CustomerAddressAdded("kim", "a" + i, SOMEWHERE)));

        var refusal = customer.when(new AddAddress("one more", SOMEWHERE))
                .thenRefused(CustomerRefusal.TooManyAddresses.class);

        assertEquals(20, refusal.details().get("most"));
    }

    @Test
    void anAddressChanges() {
        customer.given(KIM, HOME)
                .when(new ChangeAddress("home", ELSEWHERE))
                .then(new CustomerAddressChanged("kim", "home", ELSEWHERE))
                .when(new ChangeAddress("home", ELSEWHERE))
                .thenNothing()
                .when(new ChangeAddress("work", ELSEWHERE))
                .thenRefused(CustomerRefusal.AddressNotFound.class);
    }

    @Test
    void removingTheDefaultMakesTheOldestOfTheOthersTheDefault() {
        var left = customer.given(KIM, HOME, WORK, new CustomerAddressAdded("kim", "gym", SOMEWHERE))
                .when(new RemoveAddress("home"))
                .then(new CustomerAddressRemoved("kim", "home"), new CustomerDefaultAddressChosen("kim", "work"));

        assertEquals("work", left.state().defaultAddress());
    }

    @Test
    void withoutAnEventThatSaysSoNothingElseBecomesTheDefault() {
        assertNull(customer.given(KIM, HOME, WORK, new CustomerAddressRemoved("kim", "home"))
                .state()
                .defaultAddress());
    }

    @Test
    void removingAnotherAddressLeavesTheDefaultAlone() {
        var left = customer.given(KIM, HOME, WORK)
                .when(new RemoveAddress("work"))
                .then(new CustomerAddressRemoved("kim", "work"));

        assertEquals("home", left.state().defaultAddress());
    }

    @Test
    void afterTheLastAddressTheNextIsTheDefaultAgain() {
        var empty = customer.given(KIM, HOME)
                .when(new RemoveAddress("home"))
                .then(new CustomerAddressRemoved("kim", "home"));
        assertNull(empty.state().defaultAddress());

        assertEquals(
                "work",
                empty.when(new AddAddress("work", ELSEWHERE)).then(WORK).state().defaultAddress());
    }

    @Test
    void anAddressThatIsNotThereCantBeRemovedOrChosen() {
        customer.given(KIM, HOME);

        customer.when(new RemoveAddress("work")).thenRefused(CustomerRefusal.AddressNotFound.class);
        customer.when(new ChooseDefaultAddress("work")).thenRefused(CustomerRefusal.AddressNotFound.class);
    }

    @Test
    void aCustomerChoosesTheDefault() {
        customer.given(KIM, HOME, WORK)
                .when(new ChooseDefaultAddress("work"))
                .then(new CustomerDefaultAddressChosen("kim", "work"))
                .when(new ChooseDefaultAddress("work"))
                .thenNothing();
    }

    @Test
    void whoLeavesTakesEverythingAlong() {
        var left = customer.given(KIM, HOME).when(new Leave()).then(new CustomerLeft("kim"));

        assertNull(left.state().profile());
        assertEquals(List.of(), left.state().addresses());
        assertNull(left.state().defaultAddress());
    }

    @Test
    void whoHasLeftIsGoneForGood() {
        customer.given(KIM, new CustomerLeft("kim"));

        for (var command : List.of(
                new Register("kim", PROFILE),
                new ChangeProfile(PROFILE),
                new AddAddress("home", SOMEWHERE),
                new ChangeAddress("home", SOMEWHERE),
                new RemoveAddress("home"),
                new ChooseDefaultAddress("home"),
                new Leave())) {
            customer.when(command).thenRefused(CustomerRefusal.HasLeft.class);
        }
    }

    @Test
    void whoNeverRegisteredIsNotFound() {
        for (var command : List.of(
                new ChangeProfile(PROFILE),
                new AddAddress("home", SOMEWHERE),
                new ChangeAddress("home", SOMEWHERE),
                new RemoveAddress("home"),
                new ChooseDefaultAddress("home"),
                new Leave())) {
            customer.when(command).thenRefused(CustomerRefusal.NotFound.class);
        }
    }

    @Test
    void aCustomersStateSaysNothingOfThem() {
        assertFalse(customer.given(KIM, HOME).state().toString().contains("somewhere"));
    }
}
