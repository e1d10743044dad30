package org.huiyin.petition.store;

import java.util.Optional;
import org.huiyin.database.Session;
import org.huiyin.petition.CodePost;
import org.huiyin.petition.LostCodes.Sought;
import org.huiyin.vault.LookUps;
import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.ReceiptCode;
import org.huiyin.vault.Receipts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The keyed hashes by which a request is kept, and what follows from them. */
@Component
final class LostCodeMarks {

    private final LookUps lookUps;
    private final Receipts receipts;
    private final ObjectProvider<CodePost> post;

    LostCodeMarks(LookUps lookUps, Receipts receipts, ObjectProvider<CodePost> post) {
        this.lookUps = lookUps;
        this.receipts = receipts;
        this.post = post;
    }

    LostCodeRows.Mark of(Sought sought) {
        return switch (sought) {
            case Sought.Reached(String name, String phone) ->
                    new LostCodeRows.Mark(lookUps.mark(name, phone), Optional.empty());
            case Sought.OnPaper(String name, PetitionNumber number) ->
                    new LostCodeRows.Mark(
                            lookUps.mark(number, name), Optional.of(lookUps.mark(number)));
        };
    }

    /** Whether a request on paper names this number. */
    boolean names(LostCodeRows.Row row, PetitionNumber number) {
        return row.mark().number().filter(lookUps.mark(number)::equals).isPresent();
    }

    /** Whether a request on paper is by somebody whose the petition's own code is. */
    boolean fits(Session session, OpenCase open, LostCodeRows.Row row) {
        return lookUps.fits(
                session,
                open.key(),
                open.row().given().number(),
                row.mark().person(),
                person -> post.stream().anyMatch(one -> one.reaches(person)));
    }

    /** The code on the slip of a request: one for each, whether it fits or not. */
    ReceiptCode code(LostCodeRows.Row row) {
        return receipts.onPaper(row.mark().number().orElseThrow(), row.renewal().toString());
    }
}
