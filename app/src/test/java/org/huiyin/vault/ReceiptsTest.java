package org.huiyin.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huiyin.vault.Receipts.Filing;
import org.huiyin.vault.Receipts.Receipt;
import org.junit.jupiter.api.Test;

class ReceiptsTest {

    private static final String BODY = "00ff";

    private final Receipts receipts = new Receipts(MasterKey.generate());

    @Test
    void theSameFilingDrawsTheSameReceipt() {
        Filing filing = new Filing("anonymous", "key", BODY, 0);
        assertThat(receipts.draw(2026, filing)).isEqualTo(receipts.draw(2026, filing));
    }

    @Test
    void everyPartOfAFilingChangesNumberAndCode() {
        Set<Receipt> drawn = new HashSet<>();
        drawn.add(receipts.draw(2026, new Filing("a", "bc", BODY, 0)));
        drawn.add(receipts.draw(2026, new Filing("ab", "c", BODY, 0)));
        drawn.add(receipts.draw(2026, new Filing("a", "b", BODY, 0)));
        drawn.add(receipts.draw(2026, new Filing("a", "bc", "00fe", 0)));
        drawn.add(receipts.draw(2026, new Filing("a", "bc", BODY, 0).next()));
        drawn.add(new Receipts(MasterKey.generate()).draw(2026, new Filing("a", "bc", BODY, 0)));
        assertThat(drawn.stream().map(Receipt::number).distinct()).hasSize(6);
        assertThat(drawn.stream().map(Receipt::code).distinct()).hasSize(6);
    }

    @Test
    void digitsAndCodeStayTheSameAcrossNewYear() {
        Filing filing = new Filing("anonymous", "key", BODY, 0);
        Receipt before = receipts.draw(2026, filing);
        Receipt after = receipts.draw(2027, filing);
        assertThat(before.number().digits()).startsWith("26");
        assertThat(after.number().digits()).startsWith("27");
        assertThat(after.number().digits().substring(2, 11))
                .isEqualTo(before.number().digits().substring(2, 11));
        assertThat(after.code()).isEqualTo(before.code());
    }

    @Test
    void aHundredThousandCodesAreUniqueAndEvenlySpread() {
        Set<String> codes = new HashSet<>();
        Set<UUID> ids = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        int[] digits = new int[10];
        for (int i = 0; i < 100_000; i++) {
            Receipt receipt = receipts.draw(2026, new Filing("anonymous", "k" + i, BODY, 0));
            codes.add(receipt.code().digits());
            numbers.add(receipt.number().digits());
            ids.add(receipt.number().petitionId());
            receipt.code().digits().chars().forEach(digit -> digits[digit - '0']++);
        }
        assertThat(codes).hasSize(100_000);
        assertThat(ids).hasSameSizeAs(numbers);
        // 10^5 of 10^9: about five collide by chance; a conflict takes the next attempt
        assertThat(numbers).hasSizeGreaterThan(99_970);
        for (int count : digits) {
            assertThat(count).isBetween(198_000, 202_000);
        }
    }

    @Test
    void aCodeInPlaceOfAnotherDiffersByPetitionAndByWhatItIsFor() {
        PetitionNumber petition = PetitionNumber.of(2026, 1);
        PetitionNumber another = PetitionNumber.of(2026, 2);
        assertThat(
                        List.of(
                                receipts.inPlaceOfTheDesks(petition, "press"),
                                receipts.inPlaceOfTheDesks(petition, "another press"),
                                receipts.inPlaceOfTheDesks(another, "press"),
                                receipts.renewed(petition, "press"),
                                receipts.onPaper(petition.digits(), "press")))
                .doesNotHaveDuplicates()
                .startsWith(receipts.inPlaceOfTheDesks(petition, "press"));
    }

    @Test
    void hashIsKeyedAndNeverTheCode() {
        ReceiptCode code = new ReceiptCode("00000000000000000042");
        String hash = receipts.hash(code);
        assertThat(hash).matches("[0-9a-f]{64}").isEqualTo(receipts.hash(code));
        assertThat(new Receipts(MasterKey.generate()).hash(code)).isNotEqualTo(hash);
        assertThat(receipts.hash(new ReceiptCode("00000000000000000043"))).isNotEqualTo(hash);
    }

    @Test
    void codesAreReadAsPeopleTypeThem() {
        ReceiptCode code = new ReceiptCode("01234567890123456789");
        assertThat(code.printed()).isEqualTo("0123-4567-8901-2345-6789");
        assertThat(ReceiptCode.parse(code.printed())).contains(code);
        assertThat(ReceiptCode.parse(" 0123 4567　8901–2345—6789\n")).contains(code);
        assertThat(ReceiptCode.parse("０１２３４５６７８９０１２３４５６７８９")).contains(code);
        assertThat(ReceiptCode.parse("0123-4567-8901-2345-678")).isEmpty();
        assertThat(ReceiptCode.parse("O123-4567-8901-2345-6789")).isEmpty();
        assertThat(ReceiptCode.parse("")).isEmpty();
        assertThat(ReceiptCode.parse("0".repeat(1_000_000))).isEmpty();
    }

    @Test
    void aCodeNeverShowsItselfByAccident() {
        ReceiptCode code = new ReceiptCode("01234567890123456789");
        assertThat(code.toString()).doesNotContainPattern("[0-9]");
        Receipt receipt = receipts.draw(2026, new Filing("anonymous", "key", BODY, 0));
        assertThat(receipt.toString()).doesNotContain(receipt.code().digits());
        assertThatThrownBy(() -> new ReceiptCode("1234-5678-9012-3456-7890"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("1234");
    }
}
