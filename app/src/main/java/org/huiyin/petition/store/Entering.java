package org.huiyin.petition.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.ClockCertificate;
import org.huiyin.procedure.Context;
import org.huiyin.procedure.Decision;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Petition;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.Procedure;
import org.huiyin.shell.Problem;
import org.huiyin.shell.law.LawWords;
import org.huiyin.vault.LookUps;
import org.huiyin.vault.PersonRole;
import org.huiyin.vault.Persons;
import org.huiyin.vault.PetitionKey;
import org.huiyin.vault.Receipts;
import org.huiyin.vault.SealedPerson;
import org.huiyin.vault.SealedText;
import org.huiyin.vault.Vault;
import org.springframework.stereotype.Component;

/** Makes rows of a filing: decides, seals, hashes. Asks the database nothing. */
@Component
final class Entering {

    private final Vault vault;
    private final Persons persons;
    private final Receipts receipts;
    private final Rules rules;
    private final LawWords words;
    private final LookUps lookUps;

    Entering(Vault vault, Persons persons, Receipts receipts, Rules rules, LawWords words) {
        this.vault = vault;
        this.persons = persons;
        this.receipts = receipts;
        this.rules = rules;
        this.words = words;
        this.lookUps = new LookUps(receipts, persons);
    }

    /**
     * A petition ready to be written.
     *
     * @param clocks all that run for it
     */
    record Entry(
            Receipts.Receipt receipt,
            PetitionKey key,
            PetitionEvent.Registered event,
            Petition.Registered petition,
            List<ClockCertificate> clocks,
            PetitionWrites.New filing) {

        PetitionRow row() {
            return filing.row();
        }
    }

    /**
     * @throws Problem 400 when the office is unknown, 409 when the law refuses the filing
     */
    Entry prepare(Filing filing, Filer filer, Receipts.Filing draw, Optional<String> keyHash) {
        Receipts.Receipt receipt = receipts.draw(rules.today().getYear(), draw);
        PetitionKey key = vault.newKey(receipt.number().petitionId());
        Sealer sealer = new Sealer(key);
        SealedText title = sealer.text("title", filing.title());
        Context context = rules.forFiling(filer.actor(), receiving(filing));
        PetitionEvent.Registered event = decided(register(filing, title, sealer, context), context);
        Petition.Registered petition = OpenCase.registered(Procedure.replay(List.of(event)));
        List<ClockCertificate> clocks = rules.clocks(petition);
        Instant now = rules.now();
        var given =
                new PetitionRow.Given(
                        receipt.number(),
                        receipts.hash(receipt.code()),
                        event.code(),
                        key.wrapped(),
                        title.ciphertext().bytes(),
                        filer.imported(),
                        now,
                        PetitionRow.Given.NEVER);
        List<SealedPerson> behind =
                filing.persons().stream().map(person -> persons.seal(key, person)).toList();
        var used =
                keyHash.map(hash ->
                        new PetitionWrites.KeyUsed(
                                hash, draw.bodyHash(), receipt.number().digits(), draw.attempt()));
        EventRow first =
                EventRow.following(key.petition(), Chain.start(), 0, List.of(event), now)
                        .getFirst();
        var rows =
                new PetitionWrites.New(
                        new PetitionRow(given, rules.derived(petition, clocks, given)),
                        first,
                        sealer.sealed(),
                        behind,
                        lookUps(filing, key),
                        used);
        return new Entry(receipt, key, event, petition, clocks, rows);
    }

    /** Reports of wrongdoing are outside the look-up of lost codes. */
    private List<String> lookUps(Filing filing, PetitionKey key) {
        return filing.requests().stream().anyMatch(request -> request.kind() == Kind.REPORT)
                ? List.of()
                : lookUps.of(key.petition(), filing.persons());
    }

    private Act.Register register(Filing filing, SealedText title, Sealer sealer, Context context) {
        List<Act.Asked> asked = new ArrayList<>(filing.requests().size());
        for (Filing.Asked request : filing.requests()) {
            asked.add(new Act.Asked(sealer.words("request", request.text()), request.kind()));
        }
        long representatives =
                filing.persons().stream()
                        .filter(person -> person.role() == PersonRole.REPRESENTATIVE)
                        .count();
        return new Act.Register(
                filing.channel(),
                title.words(),
                sealer.words("narrative", filing.narrative()),
                asked,
                filing.category(),
                filing.place().map(place -> sealer.words("place", place)),
                receiving(filing),
                filing.concerns(),
                filing.receivedOn().orElse(context.today()),
                filing.originalOnFile(),
                (int) representatives);
    }

    private PetitionEvent.Registered decided(Act.Register act, Context context) {
        return switch (Procedure.decide(Petition.unregistered(), act, context)) {
            case Decision.Allowed(List<PetitionEvent> events) ->
                    (PetitionEvent.Registered) events.getFirst();
            case Decision.Refused(var refusal) ->
                    throw Problem.refused(
                            new Problem.Refusal(
                                    refusal.code(), context.profile().cite(refusal.article())),
                            words.refusal(refusal));
        };
    }

    /**
     * The office as it stands today. A report of wrongdoing goes past the offices it is about, to
     * the nearest one above (Art. 30(3)); where none is above, to the bureau that receives what
     * names no office.
     */
    private OfficeId receiving(Filing filing) {
        Offices offices = rules.offices();
        Optional<Office> named = offices.byCode(filing.office());
        boolean report = filing.requests().stream().anyMatch(r -> r.kind() == Kind.REPORT);
        if (!report) {
            return named.map(Office::code).orElseThrow(Entering::unknown);
        }
        List<OfficeId> concerns = filing.concerns().stream().map(offices::today).toList();
        Predicate<Office> concerned = office -> concerns.contains(office.code());
        Optional<Office> office = named;
        while (office.filter(concerned).isPresent()) {
            office = office.flatMap(o -> offices.above(o.code()));
        }
        return office.or(() -> named.flatMap(_ -> offices.rootBureau()).filter(concerned.negate()))
                .map(Office::code)
                .orElseThrow(Entering::unknown);
    }

    private static Problem unknown() {
        return Problem.invalid("/office", "petition.office.unknown");
    }
}
