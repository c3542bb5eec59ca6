package io.baedal.shop.domain.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.baedal.command.domain.InvalidValue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BusinessNumberTest {

    @Test
    void hyphensAreDropped() {
        assertEquals("1208147521", BusinessNumber.of("120-81-47521").value());
    }

    @Test
    void tenDigitsAreNeeded() {
        for (var wrong : new String[] {"", "123456789", "12345678910", "12345abcde", "１２３４５６７８９０"}) {
            assertEquals(
                    "business-number-format",
                    assertThrows(InvalidValue.class, () -> BusinessNumber.of(wrong))
                            .type());
        }
    }

    @Property
    void theCheckDigitBelongsToTheNineBeforeIt(@ForAll @LongRange(max = 999_999_999) long nine) {
        var digits = "%09d".formatted(nine);
        var right = BusinessNumber.checkDigit(digits);

        for (int digit = 0; digit < 10; digit++) {
            var number = digits + digit;
            if (digit == right) {
                assertEquals(number, BusinessNumber.of(number).value());
            } else {
                assertEquals(
                        "business-number-check-digit",
                        assertThrows(InvalidValue.class, () -> BusinessNumber.of(number))
                                .type());
            }
        }
    }

    @Property
    void aMistypedDigitOfTheFirstEightIsFound(
            @ForAll @LongRange(max = 999_999_999) long nine,
            @ForAll @IntRange(max = 7) int place,
            @ForAll @IntRange(min = 1, max = 9) int off) {
        var digits = "%09d".formatted(nine);
        var mistyped = new StringBuilder(digits + BusinessNumber.checkDigit(digits));
        mistyped.setCharAt(place, (char) ('0' + (mistyped.charAt(place) - '0' + off) % 10));

        assertThrows(InvalidValue.class, () -> BusinessNumber.of(mistyped.toString()));
    }
}
