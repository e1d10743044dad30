package org.huiyin.petition.store;

import java.util.List;
import java.util.Optional;
import org.huiyin.database.Session;
import org.huiyin.petition.Alongside;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Mandates;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Petitions;
import org.huiyin.procedure.CodeKind;
import org.huiyin.procedure.SpeakerRole;
import org.huiyin.vault.Person;
import org.huiyin.vault.PersonRole;
import org.huiyin.vault.Persons;
import org.huiyin.vault.PetitionKey;
import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.ReceiptCode;
import org.huiyin.vault.Receipts;
import org.springframework.stereotype.Component;

/** Mandates as entries of the stream, each with its code and person in the same transaction. */
@Component
final class StoredMandates implements Mandates {

    private final Petitions petitions;
    private final Reading reading;
    private final Rules rules;
    private final Receipts receipts;
    private final Persons persons;

    StoredMandates(
            Petitions petitions, Reading reading, Rules rules, Receipts receipts, Persons persons) {
        this.petitions = petitions;
        this.reading = reading;
        this.rules = rules;
        this.receipts = receipts;
        this.persons = persons;
    }

    /** A code, and the entry whose mandate it goes with. */
    private record Drawn(ReceiptCode code, String hash, int entry) {}

    @Override
    public Given give(
            PetitionNumber number,
            Caller.Holder petitioner,
            Mandate mandate,
            Press press,
            Alongside papers) {
        boolean withCode = mandate.act().role().holdsCode();
        Drawn drawn = draw(number, mandate, press);
        Outcome outcome =
                petitions.act(
                        number,
                        petitioner,
                        mandate.act(),
                        Optional.of(press.version()),
                        (session, key) -> {
                            if (withCode) {
                                give(session, key, drawn, mandate);
                            }
                            mandate.name().ifPresent(name -> enter(session, key, mandate, name));
                            papers.add(session, key);
                        });
        boolean done =
                switch (outcome) {
                    case Outcome.Done _ -> true;
                    case Outcome.Stale _ -> before(number, petitioner, drawn);
                    default -> false;
                };
        return new Given(outcome, Optional.of(drawn.code()).filter(_ -> done && withCode));
    }

    /** From the entry and all that was sent: whatever differs in any of it draws another. */
    private Drawn draw(PetitionNumber number, Mandate mandate, Press press) {
        int entry = press.version() + 1;
        String sent =
                receipts.mark(
                        "mandate",
                        press.key(),
                        mandate.act().role().name(),
                        mandate.act().mandate(),
                        mandate.act().until().toString(),
                        mandate.name().orElse(""));
        ReceiptCode code = receipts.forSpeaker(number, entry, sent);
        return new Drawn(code, receipts.hash(code), entry);
    }

    private static void give(Session session, PetitionKey key, Drawn drawn, Mandate mandate) {
        SpeakerCodes.give(
                session, key.petition(), drawn.entry(), drawn.hash(), mandate.act().until());
    }

    private void enter(Session session, PetitionKey key, Mandate mandate, String name) {
        Person person =
                new Person(
                        role(mandate.act().role()),
                        Optional.of(name),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        persons.add(session, key.petition(), List.of(persons.seal(key, person)));
    }

    private static PersonRole role(SpeakerRole role) {
        return switch (role) {
            case REPRESENTATIVE -> PersonRole.REPRESENTATIVE;
            case AGENT -> PersonRole.AGENT;
            case GUARDIAN -> PersonRole.GUARDIAN;
        };
    }

    /** Whether this very press was done before, and its mandate still holds. */
    private boolean before(PetitionNumber number, Caller.Holder petitioner, Drawn drawn) {
        return reading.of(
                        number,
                        petitioner,
                        (session, open, caller) ->
                                open.code(caller).filter(CodeKind.OWN::equals).isPresent()
                                        && SpeakerCodes.mandate(
                                                        session,
                                                        open.id(),
                                                        drawn.hash(),
                                                        rules.today())
                                                .isPresent())
                .orElse(false);
    }
}
