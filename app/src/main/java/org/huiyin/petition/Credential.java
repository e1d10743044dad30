package org.huiyin.petition;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.Tries;
import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.ReceiptCode;
import org.huiyin.vault.Receipts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who calls: a member of staff by their token, or whoever holds the receipt, by its code. */
@Component
public final class Credential {

    /** The header that carries a receipt's code. */
    public static final String HEADER = "Receipt-Code";

    private final Receipts receipts;
    private final Tries tries;

    Credential(Receipts receipts, Tries tries) {
        this.receipts = receipts;
        this.tries = tries;
    }

    /**
     * Passes when there is exactly one credential, right or wrong.
     *
     * @throws Problem 401 without one, 400 with two
     */
    public static void require(HttpServletRequest request, @Nullable SignedIn staff) {
        boolean code = request.getHeader(HEADER) != null;
        if (staff == null && !code) {
            throw Problem.of(Problem.Kind.UNAUTHENTICATED);
        }
        if (staff != null && code) {
            throw Problem.invalid(HEADER, "petition.credential.two");
        }
    }

    /**
     * Does something with a petition in the caller's name. Wrong codes are counted.
     *
     * @param number as it stands in the address
     * @throws Problem 401 without a credential, 404 when the work finds nothing, 429 after too many
     *     wrong codes
     */
    public <T> T in(
            HttpServletRequest request, @Nullable SignedIn staff, String number, Work<T> work) {
        require(request, staff);
        PetitionNumber petition = PetitionNumber.parse(number).orElseThrow(Problem::notFound);
        Optional<T> found =
                staff != null
                        ? work.as(petition, new Caller.Staff(staff))
                        : byCode(request, petition, work);
        return found.orElseThrow(Problem::notFound);
    }

    private <T> Optional<T> byCode(
            HttpServletRequest request, PetitionNumber number, Work<T> work) {
        ReceiptCode code =
                ReceiptCode.parse(request.getHeader(HEADER))
                        .orElseThrow(() -> Problem.invalid(HEADER, "shell.field.form"));
        var holder = new Caller.Holder(receipts.hash(code));
        return tries.receiptCode(number.digits(), request, () -> work.as(number, holder));
    }

    /** Something done with one petition in a caller's name; empty when they may not see it. */
    @FunctionalInterface
    public interface Work<T> {
        Optional<T> as(PetitionNumber number, Caller caller);
    }
}
