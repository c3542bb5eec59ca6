package io.baedal.customer.domain.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.baedal.command.domain.Email;
import io.baedal.command.domain.InvalidValue;
import io.baedal.command.domain.PhoneNumber;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalValuesTest {

    @ParameterizedTest
    @CsvSource({
        "01012345678, 010-1234-5678",
        "+82 10 1234 5678, 010-1234-5678",
        "02 312 3456, 02-312-3456",
        "15881234, 1588-1234"
    })
    void telephoneNumbersHaveOneWriting(String given, String written) {
        assertEquals(written, PhoneNumber.of(given).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "010-12-5678", "+1 555 0100", "010-1234-56789"})
    void otherNumbersAreNone(String given) {
        refused("phone-number-format", () -> PhoneNumber.of(given));
    }

    @Test
    void anEmailAddressIsInLowerCase() {
        assertEquals("kim@example.com", Email.of(" Kim@Example.COM ").value());
        refused("email-syntax", () -> Email.of("kim@"));
        refused("email-syntax", () -> Email.of("k".repeat(65) + "@example.com"));
    }

    @Test
    void namesAndLinesHaveTheirLengths() {
        assertEquals("남궁지우", PersonName.of("  남궁지우 ").value());
        refused("customer-name-length", () -> PersonName.of(" "));
        refused("customer-name-length", () -> PersonName.of("가".repeat(41)));
        refused("address-label-length", () -> Address.label("가".repeat(21)));
        refused("address-length", () -> Address.road(""));
        refused("address-length", () -> Address.detail("가".repeat(101)));
        refused("district-length", () -> Address.district(""));
        assertEquals("", Address.detail(""));
    }

    @Test
    void postalCodesHaveFiveDigits() {
        assertEquals("04036", Address.postalCode("04036"));
        refused("postal-code-format", () -> Address.postalCode("4036"));
        refused("postal-code-format", () -> Address.postalCode("0403a"));
    }

    @Test
    void peopleLiveInKorea() {
        assertEquals(37.55, Coordinates.latitude(37.55));
        assertEquals(126.91, Coordinates.longitude(126.91));
        refused("coordinates-outside-korea", () -> Coordinates.latitude(48.85));
        refused("coordinates-outside-korea", () -> Coordinates.longitude(2.35));
        refused("coordinates-outside-korea", () -> Coordinates.latitude(Double.NaN));
    }

    @Test
    void noneTellsWhatItHolds() {
        var secret = "남궁지우";
        for (var value : List.of(
                new PersonName(secret),
                new PhoneNumber(secret),
                new Email(secret),
                new Profile(secret, secret, secret),
                new Address(secret, secret, secret, secret, secret, 37.5, 127.0))) {
            assertFalse(value.toString().contains(secret), value.getClass().getSimpleName());
            assertFalse(value.toString().contains("37.5"), value.getClass().getSimpleName());
        }
    }

    private static void refused(String slug, Executable making) {
        assertEquals(slug, assertThrowsExactly(InvalidValue.class, making).type());
    }
}
