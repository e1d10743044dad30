package org.huiyin.petition.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Scope;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.Town;
import org.huiyin.shell.LegalTime;
import org.huiyin.vault.Receipts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** When the number drawn belongs to another petition, the next one is taken, and kept. */
@HuiyinTest
@Import(Town.class)
class NumberTakenTest {

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private Receipts receipts;
    @Autowired private Entering entering;
    @Autowired private Database database;
    @Autowired private LegalTime time;

    @Test
    void theNextNumberIsTaken() {
        Filing filing = Town.claim(town.found().bureau());
        String body = receipts.mark("filing", Fingerprint.of(filing));
        var first = new Receipts.Filing("anonymous", "a key", body, 0);
        var stranger = entering.prepare(filing, Filer.petitioner(), first, Optional.empty());
        database.write(
                Scope.ofPetition(stranger.row().given().id()),
                session -> {
                    PetitionWrites.file(session, stranger.filing());
                    return true;
                });

        Filed filed = petitions.file(filing, Filer.petitioner(), Optional.of("a key"));

        var second = receipts.draw(time.today().getYear(), first.next());
        assertThat(filed.number()).isEqualTo(second.number());
        assertThat(filed.receiptCode()).isEqualTo(second.code());
        assertThat(petitions.file(filing, Filer.petitioner(), Optional.of("a key")))
                .isEqualTo(filed);
        assertThat(petitions.read(stranger.row().given().number(), town.holder(filed))).isEmpty();
        assertThat(petitions.read(filed.number(), new Caller.Program())).isPresent();
    }
}
