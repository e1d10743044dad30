package org.huiyin.petition.store;

import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.petition.Caller;
import org.huiyin.petition.CodePost;
import org.huiyin.petition.DeskCodes;
import org.huiyin.procedure.CodeKind;
import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.ReceiptCode;
import org.huiyin.vault.Receipts;
import org.huiyin.vault.Vault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Changes the hash of a petition's code and what it may, and neither an entry nor a version. */
@Component
final class ReplacedDeskCodes implements DeskCodes {

    private final Database database;
    private final Vault vault;
    private final Receipts receipts;
    private final ObjectProvider<CodePost> post;

    ReplacedDeskCodes(
            Database database, Vault vault, Receipts receipts, ObjectProvider<CodePost> post) {
        this.database = database;
        this.vault = vault;
        this.receipts = receipts;
        this.post = post;
    }

    @Override
    public ReceiptCode offer(PetitionNumber number, String press) {
        return receipts.inPlaceOfTheDesks(number, press);
    }

    @Override
    public boolean replace(PetitionNumber number, Caller.Holder holder, String press) {
        String hash = receipts.hash(offer(number, press));
        return database.write(
                new Caller.Program().scope(),
                session -> {
                    Optional<OpenCase> theirs =
                            PetitionRows.findForUpdate(session, number.petitionId())
                                    .filter(row ->
                                            row.given().receiptHash().equals(holder.receiptHash()))
                                    .filter(row -> row.given().receiptKind() == CodeKind.DESK)
                                    .flatMap(
                                            row -> OpenCase.enter(session, vault, row.given().id()))
                                    .filter(open -> !open.key().destroyed());
                    theirs.ifPresent(open -> {
                        PetitionWrites.receipt(session, open.id(), hash, CodeKind.OWN);
                        String request = UUID.randomUUID().toString();
                        post.forEach(one ->
                                one.send(
                                        session,
                                        number,
                                        open.key(),
                                        request,
                                        CodePost.What.REPLACED));
                    });
                    return theirs.isPresent();
                });
    }
}
