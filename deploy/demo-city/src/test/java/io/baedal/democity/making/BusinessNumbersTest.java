package io.baedal.democity.making;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BusinessNumbersTest {
    @Property
    void theLastDigitChecksTheOthers(@ForAll @IntRange(max = 999_999) int number) {
        var digits =
                BusinessNumbers.of(number).chars().map(digit -> digit - '0').toArray();

        int sum = digits[0]
                + 3 * digits[1]
                + 7 * digits[2]
                + digits[3]
                + 3 * digits[4]
                + 7 * digits[5]
                + digits[6]
                + 3 * digits[7]
                + 5 * digits[8]
                + 5 * digits[8] / 10;

        assertThat(digits).hasSize(10);
        assertThat((sum + digits[9]) % 10).isZero();
    }
}
