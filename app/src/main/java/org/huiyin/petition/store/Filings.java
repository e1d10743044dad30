package org.huiyin.petition.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huiyin.database.Database;
import org.huiyin.database.GroupCommit;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.petition.AfterEvents;
import org.huiyin.petition.Alongside;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.procedure.ClockCertificate;
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

    /** Behind the scope of whoever filed, so that what is split off draws a number of its own. */
    private static final String SPLIT_OFF = " report";

    /** In one transaction; with eight no more are filed a second. */
    private static final int TOGETHER = 4;

    /** As long as one waits for a connection. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Database database;
    private final Receipts receipts;
    private final Rules rules;
    private final Entering entering;
    private final Followers followers;
    private final GroupCommit<List<Entering.Entry>> together;

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
        this.together =
                new GroupCommit<>(
                        TOGETHER,
                        Runtime.getRuntime().availableProcessors(),
                        PATIENCE,
                        this::enterTogether,
                        one -> enterAlone(one, Alongside.NOTHING));
    }

    Filed file(Filing filing, Filer filer, Optional<String> key, Alongside papers) {
        List<FilingPart> parts = parts(filing, filer, key);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Entering.Entry> entries =
                    parts.stream()
                            .map(part ->
                                    entering.prepare(
                                            part.filing(), filer, part.draw(), part.keyHash()))
                            .toList();
            try {
                enter(entries, papers);
                return whole(entries.stream().map(Filings::filed).toList());
            } catch (DuplicateKeyException taken) {
                Optional<Filed> before = replay(parts);
                if (before.isPresent()) {
                    return before.get();
                }
                parts = parts.stream().map(FilingPart::next).toList();
            }
        }
        throw new IllegalStateException("no free number in " + ATTEMPTS + " attempts");
    }

    /** The filing, or what is open of it and then what is sealed; both under one key, once. */
    private List<FilingPart> parts(Filing filing, Filer filer, Optional<String> key) {
        String drawn = key.orElseGet(() -> UUID.randomUUID().toString());
        String bodyHash = receipts.mark("filing", Fingerprint.of(filing));
        List<Filing> all =
                filing.mixed() ? List.of(filing.open(), filing.reports()) : List.of(filing);
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    String scope = filer.scope() + (i == 0 ? "" : SPLIT_OFF);
                    return new FilingPart(
                            all.get(i),
                            new Receipts.Filing(scope, drawn, bodyHash, 0),
                            key.map(given -> receipts.mark("idempotency", scope, given)));
                })
                .toList();
    }

    /** Papers may be long, and invented history has a time of its own; others wait for neither. */
    private void enter(List<Entering.Entry> entries, Alongside papers) {
        if (papers.equals(Alongside.NOTHING) && !rules.areTold()) {
            together.write(entries);
        } else {
            enterAlone(entries, papers);
        }
    }

    private void enterAlone(List<Entering.Entry> entries, Alongside papers) {
        database.write(Scope.nobody(), session -> entered(session, entries, papers));
    }

    /** One whose key somebody else is just using would wait, and have the others wait with it. */
    private void enterTogether(List<List<Entering.Entry>> filings) {
        database.write(
                Scope.nobody(),
                session -> {
                    session.ahead("set local lock_timeout = '100ms'");
                    filings.forEach(one -> entered(session, one, Alongside.NOTHING));
                    return filings;
                });
    }

    /** Enters each under its own scope. */
    private List<Entering.Entry> entered(
            Session session, List<Entering.Entry> entries, Alongside papers) {
        for (Entering.Entry entry : entries) {
            session.enter(entry.row().given().id());
            followers.tell(session, happened(entry));
            PetitionWrites.file(session, entry.filing());
            papers.add(session, entry.key());
        }
        return entries;
    }

    private static AfterEvents.Happened happened(Entering.Entry entry) {
        PetitionRow.Given given = entry.row().given();
        return new AfterEvents.Happened(
                given.number(),
                entry.key(),
                List.of(entry.event()),
                1,
                given.createdAt(),
                entry.petition(),
                entry.row().derived().readers(),
                entry.row().derived().barred());
    }

    /**
     * The answer that the key's filing got, if the key was used.
     *
     * @throws Problem 422 when it was used for another filing
     */
    private Optional<Filed> replay(List<FilingPart> parts) {
        List<Filed> before = parts.stream().flatMap(part -> replay(part).stream()).toList();
        return before.isEmpty() ? Optional.empty() : Optional.of(whole(before));
    }

    private Optional<Filed> replay(FilingPart part) {
        return part.keyHash()
                .flatMap(hash ->
                        database.read(
                                Scope.nobody(), session -> PetitionWrites.keyUsed(session, hash)))
                .map(used -> {
                    if (!used.bodyHash().equals(part.draw().bodyHash())) {
                        throw Problem.keyReused();
                    }
                    return again(used, part.draw());
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
                    Petition.Registered petition = OpenCase.replay(List.of(first));
                    return filed(row.given(), code, petition, rules.clocks(petition));
                });
    }

    /** What is open, with what was split off it. */
    private static Filed whole(List<Filed> parts) {
        return parts.size() == 1 ? parts.getFirst() : parts.getFirst().with(parts.getLast());
    }

    private static Filed filed(Entering.Entry entry) {
        return filed(entry.row().given(), entry.receipt().code(), entry.petition(), entry.clocks());
    }

    private static Filed filed(
            PetitionRow.Given given,
            ReceiptCode code,
            Petition.Registered petition,
            List<ClockCertificate> clocks) {
        return new Filed(
                given.number(),
                code,
                petition.stage(),
                given.createdAt(),
                ClockViews.of(clocks),
                Optional.empty());
    }
}
