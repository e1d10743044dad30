package org.huiyin.petition.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.petition.AfterEvents;
import org.huiyin.petition.Alongside;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.procedure.Petition;
import org.huiyin.shell.Problem;
import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.ReceiptCode;
import org.huiyin.vault.Receipts;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Enters petitions in the register, each once. Number and code are keyed functions of the filing,
 * so that the database's own keys say whether it was filed before; nothing is asked first.
 */
@Component
final class Filings {

    /** Among a thousand million numbers a year, so many in a row are not taken by chance. */
    private static final int ATTEMPTS = 16;

    private final Database database;
    private final Receipts receipts;
    private final Rules rules;
    private final Entering entering;
    private final Followers followers;

    Filings(
            Database database,
            Receipts receipts,
            Rules rules,
            Entering entering,
            Followers followers) {
        this.database = database;
        this.receipts = receipts;
        this.rules = rules;
        this.entering = entering;
        this.followers = followers;
    }

    Filed file(Filing filing, Filer filer, Optional<String> key, Alongside papers) {
        String bodyHash = receipts.mark("filing", Fingerprint.of(filing));
        Optional<String> keyHash =
                key.map(given -> receipts.mark("idempotency", filer.scope(), given));
        var draw =
                new Receipts.Filing(
                        filer.scope(),
                        key.orElseGet(() -> UUID.randomUUID().toString()),
                        bodyHash,
                        0);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Entering.Entry entry = entering.prepare(filing, filer, draw, keyHash);
            try {
                enter(entry, papers);
                return filed(entry.row().given(), entry.receipt().code(), entry.petition());
            } catch (DuplicateKeyException taken) {
                Receipts.Filing first = draw;
                Optional<Filed> before = keyHash.flatMap(hash -> replay(hash, first));
                if (before.isPresent()) {
                    return before.get();
                }
                draw = draw.next();
            }
        }
        throw new IllegalStateException("no free number in " + ATTEMPTS + " attempts");
    }

    private void enter(Entering.Entry entry, Alongside papers) {
        PetitionRow.Given given = entry.row().given();
        var happened =
                new AfterEvents.Happened(
                        given.number(),
                        entry.key(),
                        List.of(entry.event()),
                        1,
                        given.createdAt(),
                        entry.petition(),
                        entry.row().derived().readers(),
                        entry.row().derived().barred());
        database.write(
                Scope.ofPetition(given.id()),
                session -> {
                    followers.tell(session, happened);
                    if (papers.equals(Alongside.NOTHING)) {
                        PetitionWrites.fileAndCommit(session, entry.filing());
                    } else {
                        PetitionWrites.file(session, entry.filing());
                        papers.add(session, entry.key());
                    }
                    return given;
                });
    }

    /**
     * The answer that the key's filing got, if the key was used.
     *
     * @throws Problem 422 when it was used for another filing
     */
    private Optional<Filed> replay(String keyHash, Receipts.Filing draw) {
        return database.read(Scope.nobody(), session -> PetitionWrites.keyUsed(session, keyHash))
                .map(used -> {
                    if (!used.bodyHash().equals(draw.bodyHash())) {
                        throw Problem.keyReused();
                    }
                    return again(used, draw);
                });
    }

    private Filed again(PetitionWrites.KeyUsed used, Receipts.Filing draw) {
        var number = new PetitionNumber(used.number());
        var drawn = new Receipts.Filing(draw.scope(), draw.key(), draw.bodyHash(), used.attempt());
        ReceiptCode code = receipts.draw(0, drawn).code();
        UUID id = number.petitionId();
        return database.read(
                Scope.ofPetition(id),
                session -> {
                    PetitionRow row = PetitionRows.find(session, id).orElseThrow();
                    EventRow first = PetitionRows.events(session, id).getFirst();
                    return filed(row.given(), code, OpenCase.replay(List.of(first)));
                });
    }

    private Filed filed(PetitionRow.Given given, ReceiptCode code, Petition.Registered petition) {
        return new Filed(
                given.number(),
                code,
                petition.stage(),
                given.createdAt(),
                ClockViews.of(rules.clocks(petition)));
    }
}
