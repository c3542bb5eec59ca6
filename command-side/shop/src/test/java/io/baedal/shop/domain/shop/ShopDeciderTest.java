package io.baedal.shop.domain.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.baedal.command.domain.InvalidValue;
import io.baedal.command.domain.PhoneNumber;
import io.baedal.command.testing.Scenario;
import io.baedal.events.Actor;
import io.baedal.events.shop.Address;
import io.baedal.events.shop.DailyHours;
import io.baedal.events.shop.DeliveryArea;
import io.baedal.events.shop.DeliveryAreasChanged;
import io.baedal.events.shop.MinimumOrderChanged;
import io.baedal.events.shop.OpeningHoursChanged;
import io.baedal.events.shop.ShopCategory;
import io.baedal.events.shop.ShopCategoryChanged;
import io.baedal.events.shop.ShopClosed;
import io.baedal.events.shop.ShopEvent;
import io.baedal.events.shop.ShopIntroductionChanged;
import io.baedal.events.shop.ShopMoved;
import io.baedal.events.shop.ShopNotesChanged;
import io.baedal.events.shop.ShopOpened;
import io.baedal.events.shop.ShopPaused;
import io.baedal.events.shop.ShopPhoneChanged;
import io.baedal.events.shop.ShopRegistered;
import io.baedal.events.shop.ShopRenamed;
import io.baedal.events.shop.ShopResumed;
import io.baedal.events.shop.ShopSuspended;
import io.baedal.shop.domain.Reason;
import io.baedal.shop.domain.shop.ShopCommand.ChangeCategory;
import io.baedal.shop.domain.shop.ShopCommand.ChangeDeliveryAreas;
import io.baedal.shop.domain.shop.ShopCommand.ChangeIntroduction;
import io.baedal.shop.domain.shop.ShopCommand.ChangeMinimumOrder;
import io.baedal.shop.domain.shop.ShopCommand.ChangeNotes;
import io.baedal.shop.domain.shop.ShopCommand.ChangeOpeningHours;
import io.baedal.shop.domain.shop.ShopCommand.ChangePhone;
import io.baedal.shop.domain.shop.ShopCommand.CloseShop;
import io.baedal.shop.domain.shop.ShopCommand.MoveShop;
import io.baedal.shop.domain.shop.ShopCommand.OpenShop;
import io.baedal.shop.domain.shop.ShopCommand.PauseShop;
import io.baedal.shop.domain.shop.ShopCommand.RegisterShop;
import io.baedal.shop.domain.shop.ShopCommand.RenameShop;
import io.baedal.shop.domain.shop.ShopCommand.ResumeShop;
import io.baedal.shop.domain.shop.ShopCommand.SuspendShop;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShopDeciderTest {

    private static final Actor KIM = new Actor("owner", "kim");
    private static final Actor LEE = new Actor("owner", "lee");
    private static final Actor OPERATOR = new Actor("operator", "park");

    private static final Address HERE = new Address("테헤란로 123", "1층", "06133", "강남구", 37.5, 127.03);
    private static final Address THERE = new Address("세종대로 1", "", "04524", "중구", 37.56, 126.97);
    private static final ShopRegistered REGISTERED =
            new ShopRegistered("s", "kim", "바삭치킨", ShopCategory.CHICKEN, "02-312-3456", HERE);
    private static final OpeningHoursChanged HOURS =
            new OpeningHoursChanged("s", List.of(new DailyHours(DayOfWeek.MONDAY, "11:00", "02:00")));
    private static final DeliveryAreasChanged AREAS =
            new DeliveryAreasChanged("s", List.of(new DeliveryArea("강남구", 3_000)));
    private static final Reason WHY = Reason.of("위생 점검");

    private final Scenario<ShopCommand, Shop, ShopEvent> shop = Scenario.of(new ShopDecider());

    private static RegisterShop register(boolean ownerIsActive) {
        return new RegisterShop(
                KIM,
                ownerIsActive,
                "s",
                ShopName.of("바삭치킨"),
                ShopCategory.CHICKEN,
                PhoneNumber.of("02-312-3456"),
                new Place(HERE));
    }

    @Test
    void anOwnerRegistersAShop() {
        var registered = shop.when(register(true)).then(REGISTERED);

        assertEquals(Standing.PAUSED, registered.state().standing());
    }

    @Test
    void aShopIsRegisteredOnce() {
        shop.given(REGISTERED).when(register(true)).thenRefused(ShopRefusal.AlreadyRegistered.class);
    }

    @Test
    void onlyOwnersHaveShops() {
        shop.when(register(false)).thenRefused(ShopRefusal.OwnerNotRegistered.class);
    }

    @Test
    void itsOwnerDescribesTheShop() {
        shop.given(REGISTERED)
                .when(new RenameShop(KIM, ShopName.of("눅눅치킨")))
                .then(new ShopRenamed("s", "눅눅치킨"))
                .when(new ChangeCategory(KIM, ShopCategory.LATE_NIGHT))
                .then(new ShopCategoryChanged("s", ShopCategory.LATE_NIGHT))
                .when(new ChangePhone(KIM, PhoneNumber.of("0212345678")))
                .then(new ShopPhoneChanged("s", "02-1234-5678"))
                .when(new ChangeIntroduction(KIM, Introduction.of("어서 오세요")))
                .then(new ShopIntroductionChanged("s", "어서 오세요"))
                .when(new MoveShop(KIM, new Place(THERE)))
                .then(new ShopMoved("s", THERE))
                .when(new ChangeNotes(KIM, Note.of("닭: 국내산"), Note.of("밀")))
                .then(new ShopNotesChanged("s", "닭: 국내산", "밀"));
    }

    @Test
    void whatIsSaidAlreadyNeedsNoEvent() {
        shop.given(REGISTERED, HOURS, AREAS);

        shop.when(new RenameShop(KIM, ShopName.of(" 바삭치킨 "))).thenNothing();
        shop.when(new ChangeCategory(KIM, ShopCategory.CHICKEN)).thenNothing();
        shop.when(new MoveShop(KIM, new Place(HERE))).thenNothing();
        shop.when(new ChangeMinimumOrder(KIM, MinimumOrder.of(0))).thenNothing();
        shop.when(new ChangeOpeningHours(KIM, OpeningHours.of(HOURS.hours()))).thenNothing();
        shop.when(new ChangeDeliveryAreas(KIM, DeliveryAreas.of(AREAS.areas()))).thenNothing();
        shop.when(new PauseShop(KIM)).thenNothing();
    }

    @Test
    void itsOwnerSetsTheTerms() {
        shop.given(REGISTERED)
                .when(new ChangeOpeningHours(KIM, OpeningHours.of(HOURS.hours())))
                .then(HOURS)
                .when(new ChangeMinimumOrder(KIM, MinimumOrder.of(15_000)))
                .then(new MinimumOrderChanged("s", 15_000))
                .when(new ChangeDeliveryAreas(KIM, DeliveryAreas.of(AREAS.areas())))
                .then(AREAS);
    }

    @Test
    void aDistrictIsNamedOnce() {
        var twice = List.of(new DeliveryArea("강남구", 0), new DeliveryArea("강남구", 1_000));

        assertEquals(
                "delivery-area-twice",
                assertThrows(InvalidValue.class, () -> DeliveryAreas.of(twice)).type());
    }

    @Test
    void aShopOpensWithHoursAnAreaAndSomethingToOrder() {
        shop.given(REGISTERED).when(new OpenShop(KIM, true)).thenRefused(ShopRefusal.NoOpeningHours.class);
        shop.given(HOURS).when(new OpenShop(KIM, true)).thenRefused(ShopRefusal.NoDeliveryArea.class);
        shop.given(AREAS).when(new OpenShop(KIM, false)).thenRefused(ShopRefusal.NothingToOrder.class);

        shop.when(new OpenShop(KIM, true))
                .then(new ShopOpened("s"))
                .when(new OpenShop(KIM, false))
                .thenNothing()
                .when(new PauseShop(KIM))
                .then(new ShopPaused("s"));
    }

    @Test
    void anOpenShopKeepsItsHoursAndAreas() {
        shop.given(REGISTERED, HOURS, AREAS, new ShopOpened("s"));

        shop.when(new ChangeOpeningHours(KIM, OpeningHours.of(List.of())))
                .thenRefused(ShopRefusal.NoOpeningHours.class);
        shop.when(new ChangeDeliveryAreas(KIM, DeliveryAreas.of(List.of())))
                .thenRefused(ShopRefusal.NoDeliveryArea.class);

        shop.given(new ShopPaused("s"))
                .when(new ChangeOpeningHours(KIM, OpeningHours.of(List.of())))
                .then(new OpeningHoursChanged("s", List.of()));
    }

    @Test
    void anOperatorSuspendsAnOpenShopAndItComesBackPaused() {
        shop.given(REGISTERED, HOURS, AREAS, new ShopOpened("s"))
                .when(new SuspendShop(OPERATOR, WHY))
                .then(new ShopPaused("s"), new ShopSuspended("s", "위생 점검"))
                .when(new SuspendShop(OPERATOR, WHY))
                .thenNothing()
                .when(new ResumeShop(OPERATOR, Reason.of("통과")))
                .then(new ShopResumed("s", "통과"))
                .when(new ResumeShop(OPERATOR, Reason.of("통과")))
                .thenNothing();

        assertEquals(Standing.PAUSED, shop.state().standing());
    }

    @Test
    void anotherReasonIsNewsOfASuspendedShop() {
        shop.given(REGISTERED, new ShopSuspended("s", "민원"))
                .when(new SuspendShop(OPERATOR, WHY))
                .then(new ShopSuspended("s", "위생 점검"));
    }

    @Test
    void aSuspendedShopIsDescribedButNotOpened() {
        shop.given(REGISTERED, HOURS, AREAS, new ShopSuspended("s", "민원"));

        shop.when(new OpenShop(KIM, true)).thenRefused(ShopRefusal.Suspended.class);
        shop.when(new PauseShop(KIM)).thenNothing();
        shop.when(new RenameShop(KIM, ShopName.of("새 이름"))).then(new ShopRenamed("s", "새 이름"));
    }

    @Test
    void onlyOperatorsSuspendAndResume() {
        shop.given(REGISTERED);

        shop.when(new SuspendShop(KIM, WHY)).thenRefused(ShopRefusal.OperatorsOnly.class);
        shop.when(new ResumeShop(KIM, WHY)).thenRefused(ShopRefusal.OperatorsOnly.class);
    }

    @Test
    void nobodyTouchesAnotherOwnersShop() {
        shop.given(REGISTERED);

        shop.when(new RenameShop(LEE, ShopName.of("내 가게"))).thenRefused(ShopRefusal.NotYourShop.class);
        shop.when(new ChangeMinimumOrder(LEE, MinimumOrder.of(0))).thenRefused(ShopRefusal.NotYourShop.class);
        shop.when(new OpenShop(LEE, true)).thenRefused(ShopRefusal.NotYourShop.class);
        shop.when(new CloseShop(LEE, WHY)).thenRefused(ShopRefusal.NotYourShop.class);
        shop.when(new RenameShop(OPERATOR, ShopName.of("내 가게"))).thenRefused(ShopRefusal.NotYourShop.class);
        shop.when(new RenameShop(new Actor("customer", "kim"), ShopName.of("내 가게")))
                .thenRefused(ShopRefusal.NotYourShop.class);
    }

    @Test
    void ownerAndOperatorCloseAShopForGood() {
        shop.given(REGISTERED).when(new CloseShop(KIM, WHY)).then(new ShopClosed("s", "위생 점검"));

        Scenario.of(new ShopDecider())
                .given(REGISTERED)
                .when(new CloseShop(OPERATOR, WHY))
                .then(new ShopClosed("s", "위생 점검"));
    }

    @Test
    void nothingCanBeAskedOfAShopThatIsClosedForGood() {
        shop.given(REGISTERED, new ShopClosed("s", "폐업"));

        shop.when(new RenameShop(KIM, ShopName.of("새 이름"))).thenRefused(ShopRefusal.ClosedForGood.class);
        shop.when(new ChangeMinimumOrder(KIM, MinimumOrder.of(0))).thenRefused(ShopRefusal.ClosedForGood.class);
        shop.when(new OpenShop(KIM, true)).thenRefused(ShopRefusal.ClosedForGood.class);
        shop.when(new PauseShop(KIM)).thenRefused(ShopRefusal.ClosedForGood.class);
        shop.when(new SuspendShop(OPERATOR, WHY)).thenRefused(ShopRefusal.ClosedForGood.class);
        shop.when(new ResumeShop(OPERATOR, WHY)).thenRefused(ShopRefusal.ClosedForGood.class);
        shop.when(new CloseShop(KIM, WHY)).thenRefused(ShopRefusal.ClosedForGood.class);
        shop.when(new CloseShop(OPERATOR, WHY)).thenRefused(ShopRefusal.ClosedForGood.class);
    }

    @Test
    void nothingCanBeAskedOfAShopThatNeverWas() {
        shop.when(new RenameShop(KIM, ShopName.of("새 이름"))).thenRefused(ShopRefusal.NotFound.class);
        shop.when(new SuspendShop(OPERATOR, WHY)).thenRefused(ShopRefusal.NotFound.class);
        shop.when(new CloseShop(KIM, WHY)).thenRefused(ShopRefusal.NotFound.class);
    }
}
