package io.baedal.shop.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.baedal.command.domain.Email;
import io.baedal.command.domain.InvalidValue;
import io.baedal.command.domain.PhoneNumber;
import io.baedal.shop.domain.menu.ItemDescription;
import io.baedal.shop.domain.menu.PictureUrl;
import io.baedal.shop.domain.menu.Price;
import io.baedal.shop.domain.owner.PersonName;
import io.baedal.shop.domain.shop.Coordinates;
import io.baedal.shop.domain.shop.MinimumOrder;
import io.baedal.shop.domain.shop.Place;
import io.baedal.shop.domain.shop.ShopName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "010-1234-5678, 010-1234-5678",
        "01012345678, 010-1234-5678",
        "010 1234 5678, 010-1234-5678",
        "+82 10-1234-5678, 010-1234-5678",
        "+82-2-312-3456, 02-312-3456",
        "02-3123-4567, 02-3123-4567",
        "031-123-4567, 031-123-4567",
        "070-1234-5678, 070-1234-5678",
        "0507-1234-5678, 0507-1234-5678",
        "15881234, 1588-1234"
    })
    void aTelephoneNumberIsPutIntoItsUsualWriting(String given, String kept) {
        assertEquals(kept, PhoneNumber.of(given).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "010-12-34", "+1 212 555 0100", "099-1234-5678", "010-1234-56789"})
    void whatIsNoKoreanTelephoneNumberIsRefused(String given) {
        refused("phone-number-format", () -> PhoneNumber.of(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner@example.com", "a.b+c@sub.example.co.kr", "Owner@Example.COM", "x_1@e-x.kr"})
    void anEmailAddressIsKeptInLowerCase(String given) {
        assertEquals(given.toLowerCase(java.util.Locale.ROOT), Email.of(given).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "owner",
                "owner@",
                "@example.com",
                "owner@example",
                "a b@example.com",
                "a@b@example.com",
                "a..b@example.com",
                "a@-example.com",
                "a@example.c",
                "a@exam_ple.com",
                "\"a\"@example.com"
            })
    void whatIsNoEmailAddressIsRefused(String given) {
        refused("email-syntax", () -> Email.of(given));
    }

    @Test
    void anAddressMayNotBeEndless() {
        refused("email-syntax", () -> Email.of("a".repeat(65) + "@example.com"));
        refused("email-syntax", () -> Email.of("a@" + "b.".repeat(200) + "com"));
    }

    @Test
    void namesAreTrimmedAndBounded() {
        assertEquals("바삭치킨", ShopName.of("  바삭치킨 ").value());
        refused("shop-name-length", () -> ShopName.of("   "));
        refused("shop-name-length", () -> ShopName.of("가".repeat(61)));
        refused("owner-name-length", () -> PersonName.of("김".repeat(41)));
        assertEquals("🍗".repeat(60), ShopName.of("🍗".repeat(60)).value());
    }

    @Test
    void controlCharactersAreNoText() {
        refused("shop-name-length", () -> ShopName.of("a\u0000b"));
        refused("shop-name-length", () -> ShopName.of("two\nlines"));
        refused("shop-name-length", () -> ShopName.of("half a \ud83c character"));
        assertEquals("two\nlines", ItemDescription.of("two\nlines").value());
    }

    @Test
    void moneyIsWholeCoinsWithinBounds() {
        assertEquals(15_000, MinimumOrder.of(15_000).amount());
        refused("minimum-order-out-of-bounds", () -> MinimumOrder.of(100_010));
        refused("price-out-of-bounds", () -> Price.of(-10));
        refused("price-out-of-bounds", () -> Price.of(19_005));
        refused("price-out-of-bounds", () -> Price.of(Long.MAX_VALUE));
    }

    @Test
    void aShopIsInKorea() {
        assertEquals(37.5, Coordinates.latitude(37.5));
        refused("coordinates-outside-korea", () -> Coordinates.latitude(51.5));
        refused("coordinates-outside-korea", () -> Coordinates.longitude(-0.1));
        refused("coordinates-outside-korea", () -> Coordinates.latitude(Double.NaN));
        refused("postal-code-format", () -> Place.postalCode("135-080"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/a.jpg",
                "https://",
                "javascript:alert(1)",
                "/a.jpg",
                "https://me:secret@example.com/a",
                "https://exa mple.com/a.jpg"
            })
    void aPictureIsFetchedOverHttpsOnly(String given) {
        refused("picture-url", () -> PictureUrl.of(given));
    }

    @Test
    void aRefusalNeverRepeatsTheValue() {
        var refusal = assertThrows(InvalidValue.class, () -> Email.of("secret-person@nowhere"));

        assertFalse((refusal.getMessage() + refusal.details()).contains("secret-person"));
    }

    private static void refused(String rule, Executable value) {
        assertEquals(rule, assertThrows(InvalidValue.class, value).type());
    }
}
