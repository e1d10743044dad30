package org.huiyin.correspondence;

import static org.huiyin.vault.Purpose.SERVE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.petition.Caller;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Petitions;
import org.huiyin.procedure.Role;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.vault.Disclosures;
import org.huiyin.vault.Person;
import org.huiyin.vault.Persons;
import org.huiyin.vault.PetitionKey;
import org.huiyin.vault.PetitionNumber;
import org.springframework.stereotype.Component;

/**
 * The letters to those of several petitioners whom no notice reaches. Only whoever serves on the
 * case handles them, and only to address one is a person looked up, on record and for that moment.
 */
@Component
public final class Copies {

    /** The longest proof, in characters. */
    public static final int PROOF_MAX = 200;

    private final Petitions petitions;
    private final Database database;
    private final Persons persons;
    private final Disclosures disclosures;
    private final LegalTime time;

    Copies(
            Petitions petitions,
            Database database,
            Persons persons,
            Disclosures disclosures,
            LegalTime time) {
        this.petitions = petitions;
        this.database = database;
        this.persons = persons;
        this.disclosures = disclosures;
        this.time = time;
    }

    /**
     * All of a petition.
     *
     * @return empty when the caller may not see the petition
     */
    public Optional<List<Copy>> of(PetitionNumber number, Caller caller) {
        return petitions.look(number, caller, CopyRows::all);
    }

    /** Whether somebody serves on this case: its office's desk, or its handler. */
    public static boolean serves(CaseFile file, SignedIn staff) {
        boolean named =
                file.state().matter().handler().filter(staff::standsFor).isPresent()
                        && SERVE.isActOf(staff.roles());
        boolean desk = staff.has(Role.CLERK) && SERVE.isActOf(Set.of(Role.CLERK));
        return file.view().office().equals(staff.office().code()) && (desk || named);
    }

    /**
     * Says that one left.
     *
     * @throws Problem 404 where there is none owed, 403 when it is not theirs to do
     */
    public void left(PetitionNumber number, SignedIn staff, int entry, int copy, String proof) {
        requireServing(number, staff);
        PetitionKey key = key(number, staff);
        boolean left =
                database.write(
                        Scope.ofPetition(key.petition()),
                        session ->
                                CopyRows.left(
                                        session,
                                        key,
                                        find(session, key, entry, copy),
                                        proof,
                                        time.now()));
        if (!left) {
            throw Problem.notFound();
        }
    }

    /**
     * A letter to be printed.
     *
     * @param entry the sequence number of the entry that owes its text
     * @param addressee whom it is for
     */
    public record Addressed(int entry, String addressee) {}

    /**
     * Whom one is for, as it is addressed; put on record first, with the reason, which the
     * petitioner can read. What left needs no address any more, so that nobody is looked up for it.
     *
     * @throws Problem 404 where there is none owed, 403 when it is not theirs to do
     */
    public Addressed address(
            PetitionNumber number, SignedIn staff, int entry, int copy, String reason) {
        CaseFile file = requireServing(number, staff);
        PetitionKey key = key(number, staff);
        var asker = new Disclosures.Asker(staff.publicId(), staff.office(), SERVE);
        return database.write(
                Scope.ofPetition(key.petition()),
                session -> {
                    Copy wanted = find(session, key, entry, copy);
                    if (!wanted.owed()) {
                        throw Problem.notFound();
                    }
                    Instant served = file.timeline().get(entry - 1).recordedAt();
                    Instant now = time.now();
                    if (disclosures.stillOpen(session, key, asker, served, now).isEmpty()) {
                        disclosures.open(session, key, asker, reason, now);
                    }
                    return Optional.ofNullable(
                                    persons.forDelivery(session, key).get(wanted.person()))
                            .map(person -> new Addressed(signed(file, entry), name(person)))
                            .orElseThrow(Problem::notFound);
                });
    }

    /** The entry that signed what was served in this one. */
    private static int signed(CaseFile file, int served) {
        String signed =
                file.timeline().get(served - 1).type().equals("opinion-served")
                        ? "opinion-signed"
                        : "review-signed";
        return file.timeline().subList(0, served).reversed().stream()
                .filter(entry -> entry.type().equals(signed))
                .findFirst()
                .orElseThrow()
                .sequence();
    }

    private static String name(Person person) {
        return String.join(
                " · ",
                Stream.of(person.name(), person.address(), person.phone(), person.email())
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Copy find(Session session, PetitionKey key, int entry, int number) {
        return CopyRows.all(session, key).stream()
                .filter(one -> one.entry() == entry && one.number() == number)
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private CaseFile requireServing(PetitionNumber number, SignedIn staff) {
        CaseFile file =
                petitions.caseFile(number, new Caller.Staff(staff)).orElseThrow(Problem::notFound);
        if (!serves(file, staff)) {
            throw Problem.forbidden();
        }
        return file;
    }

    private PetitionKey key(PetitionNumber number, SignedIn staff) {
        return petitions
                .look(number, new Caller.Staff(staff), (_, key) -> key)
                .orElseThrow(Problem::notFound);
    }
}
