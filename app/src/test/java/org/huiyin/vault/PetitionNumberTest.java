package org.huiyin.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PetitionNumberTest {

    /** The standard's own example: 0794 has the check digit 5. */
    @Test
    void checkDigitIsThatOfTheStandard() {
        assertThat(PetitionNumber.of(2000, 794).digits()).hasSize(12).startsWith("00000000794");
        assertThat(PetitionNumber.checkDigit("0794")).isEqualTo('5');
    }

    @Test
    void everySingleWrongDigitIsCaught() {
        for (PetitionNumber number : someNumbers()) {
            char[] digits = number.digits().toCharArray();
            for (int i = 0; i < digits.length; i++) {
                char right = digits[i];
                for (char wrong = '0'; wrong <= '9'; wrong++) {
                    digits[i] = wrong;
                    assertThat(PetitionNumber.parse(new String(digits)).isPresent())
                            .isEqualTo(wrong == right);
                }
                digits[i] = right;
            }
        }
    }

    @Test
    void nearlyEverySwapOfNeighboursIsCaught() {
        int swaps = 0;
        int missed = 0;
        for (PetitionNumber number : someNumbers()) {
            for (int i = 0; i + 1 < PetitionNumber.LENGTH; i++) {
                char[] digits = number.digits().toCharArray();
                if (digits[i] != digits[i + 1]) {
                    char first = digits[i];
                    digits[i] = digits[i + 1];
                    digits[i + 1] = first;
                    swaps++;
                    missed += PetitionNumber.parse(new String(digits)).isPresent() ? 1 : 0;
                }
            }
        }
        assertThat((double) missed / swaps).isLessThan(0.03);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "26-123-456-789-%s",
                "26123456789%s",
                " 26 123 456 789 %s ",
                "２６－１２３－４５６－７８９－%s",
                "26–123—456−789　%s\t"
            })
    void isReadAsPeopleTypeIt(String typed) {
        PetitionNumber number = PetitionNumber.of(2026, 123_456_789);
        assertThat(PetitionNumber.parse(typed.formatted(number.digits().substring(11))))
                .contains(number);
        assertThat(number.toString()).matches("26-123-456-789-[0-9]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26-123-456-789", "26/123/456/789/0", "2612345678900", "number"})
    void anythingElseIsNoNumber(String typed) {
        assertThat(PetitionNumber.parse(typed)).isEmpty();
    }

    @Test
    void cannotBeMadeWithAWrongCheckDigit() {
        String right = PetitionNumber.of(2026, 1).digits();
        char wrong = right.charAt(11) == '0' ? '1' : '0';
        assertThatThrownBy(() -> new PetitionNumber(right.substring(0, 11) + wrong))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void petitionIdIsAUuidOfVersionEightAndForLife() {
        PetitionNumber number = PetitionNumber.of(2026, 123_456_789);
        assertThat(number.petitionId().version()).isEqualTo(8);
        assertThat(number.petitionId().variant()).isEqualTo(2);
        // fixed: rows of every database depend on it
        assertThat(number.petitionId()).hasToString("1d4182af-ab10-8164-a0ea-0cf38348613f");
    }

    private static Iterable<PetitionNumber> someNumbers() {
        return new Random(20_220_501)
                .longs(500, 0, 1_000_000_000)
                .mapToObj(serial -> PetitionNumber.of(2026, serial))
                .toList();
    }
}
