package org.huiyin.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.database.DataFolder;
import org.huiyin.documents.Attachment;
import org.huiyin.documents.DocumentKind;
import org.huiyin.documents.Documents;
import org.huiyin.office.Erasure;
import org.huiyin.office.Proposals;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Case;
import org.huiyin.petition.Closing;
import org.huiyin.petition.Entry;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Role;
import org.huiyin.shell.ToldTime;
import org.springframework.context.ApplicationContext;

/** Petitions of long ago in a program whose time is told, and the two who order their erasure. */
final class OldCases {

    static final Instant FILED = Instant.parse("2012-03-05T02:00:00Z");

    private final ApplicationContext program;
    private final Town town;
    private final Petitions petitions;

    OldCases(ApplicationContext program) {
        this.program = program;
        this.town = program.getBean(Town.class);
        this.petitions = program.getBean(Petitions.class);
    }

    /** Withdrawn the same day, and closed a month and a half later; with a paper on file. */
    Filed ended(Town.Place place, Instant day) {
        Filed filed = on(day, () -> file(place));
        Caller petitioner = town.holder(filed);
        on(
                day,
                () ->
                        new Case(petitions, filed.number())
                                .as(petitioner)
                                .does(new PlainAct.Withdraw(Optional.empty())));
        on(day.plusSeconds(45L * 86_400), program.getBean(Closing.class)::closeWhatIsOver);
        return filed;
    }

    /** Nobody has done anything about it yet. */
    Filed open(Town.Place place) {
        return on(FILED, () -> file(place));
    }

    /** Proposes to erase what was over by the end of 2022; another operator then approves it. */
    String propose(Town.Place place) {
        return program.getBean(Proposals.class)
                .propose(
                        new Erasure(java.time.LocalDate.of(2022, 12, 31)),
                        place.the(Role.OPERATOR, place.bureau()).signedIn());
    }

    /** As another operator. */
    void approve(String proposal, Town.Place place) {
        program.getBean(Proposals.class)
                .approve(proposal, place.the(Role.OPERATOR, place.housing()).signedIn());
    }

    PetitionView read(Filed filed) {
        return petitions.read(filed.number(), town.holder(filed)).orElseThrow();
    }

    List<Entry> entries(Filed filed) {
        return petitions.caseFile(filed.number(), town.holder(filed)).orElseThrow().timeline();
    }

    /** Where its files lie. */
    Path folder(Filed filed) {
        String id = filed.number().petitionId().toString();
        return program.getBean(DataFolder.class)
                .resolve("documents")
                .resolve(id.substring(0, 2))
                .resolve(id);
    }

    private Filed file(Town.Place place) {
        Documents documents = program.getBean(Documents.class);
        var paper =
                (Attachment)
                        documents.inspect(
                                "paper.pdf",
                                "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return petitions.file(
                Town.claim(place.bureau()),
                Filer.petitioner(),
                Optional.empty(),
                (session, key) ->
                        documents.store(
                                session,
                                key,
                                paper,
                                new Documents.Entry(
                                        DocumentKind.EVIDENCE, Optional.empty(), FILED)));
    }

    private <T> T on(Instant moment, Supplier<T> work) {
        return program.getBean(ToldTime.class).teller().at(moment, work::get);
    }
}
