package org.huiyin.petition.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.huiyin.database.Database;
import org.huiyin.petition.Caller;
import org.huiyin.procedure.ActNames;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.law.LawWords;
import org.huiyin.vault.Disclosures;
import org.huiyin.vault.Person;
import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.Purpose;
import org.huiyin.vault.View;
import org.springframework.stereotype.Component;

/** Opens the identity behind a petition to the one whose act needs it, and says who did. */
@Component
final class Identities {

    private final Database database;
    private final Reading reading;
    private final Disclosures disclosures;
    private final Rules rules;
    private final LawWords words;

    Identities(
            Database database,
            Reading reading,
            Disclosures disclosures,
            Rules rules,
            LawWords words) {
        this.database = database;
        this.reading = reading;
        this.disclosures = disclosures;
        this.rules = rules;
        this.words = words;
    }

    /**
     * @throws Problem 403 when the act is not theirs to do on this case, 409 when it is not
     *     possible now
     */
    Optional<List<Person>> open(
            PetitionNumber number, SignedIn staff, Purpose purpose, String reason) {
        if (!purpose.isActOf(staff.roles())) {
            throw Problem.forbidden();
        }
        var asker = new Disclosures.Asker(staff.publicId(), staff.office(), purpose);
        return database.write(
                staff.scope(),
                session ->
                        reading.enter(session, number, new Caller.Staff(staff))
                                .map(open -> {
                                    if (!theirs(purpose, staff, open.matter())) {
                                        throw Problem.forbidden();
                                    }
                                    requirePossible(purpose, staff, open);
                                    var now = rules.now();
                                    return disclosures
                                            .stillOpen(
                                                    session,
                                                    open.key(),
                                                    asker,
                                                    done(purpose, staff, open),
                                                    now)
                                            .orElseGet(() ->
                                                    disclosures.open(
                                                            session,
                                                            open.key(),
                                                            asker,
                                                            reason,
                                                            now));
                                }));
    }

    Optional<List<View>> views(PetitionNumber number, Caller caller) {
        return reading.of(
                number, caller, (session, open, _) -> disclosures.views(session, open.key()));
    }

    /** One opening serves one act: when they did that act, it ends. */
    private static Instant done(Purpose purpose, SignedIn staff, OpenCase open) {
        return purpose == Purpose.REGISTER
                ? Instant.EPOCH
                : IntStream.range(0, open.version())
                        .filter(at -> purpose.isDoneBy(open.events().get(at)))
                        .filter(at ->
                                open.events().get(at).by() instanceof Actor.Staff(StaffId id, _)
                                        && id.equals(staff.publicId()))
                        .mapToObj(at -> open.entries().get(at).recordedAt())
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH);
    }

    /** Reading back is for what was just registered; any other act must be possible now. */
    private void requirePossible(Purpose purpose, SignedIn staff, OpenCase open) {
        if (purpose == Purpose.REGISTER && open.version() == 1) {
            return;
        }
        var context = rules.forAct(open.actor(new Caller.Staff(staff)), open.matter());
        var act = ActNames.type(purpose.act()).orElseThrow();
        Procedure.refusal(open.petition(), act, context)
                .ifPresent(refusal -> {
                    String article = context.profile().cite(refusal.article());
                    throw Problem.refused(
                            new Problem.Refusal(refusal.code(), article), words.refusal(refusal));
                });
    }

    /**
     * The office's desk, or whoever was named lead official or handler of this very case, or covers
     * for them.
     */
    private boolean theirs(Purpose purpose, SignedIn staff, Matter matter) {
        if (!staff.office().equals(rules.offices().today(matter.office()))) {
            return false;
        }
        boolean desk = staff.has(Role.CLERK) && purpose.isActOf(Set.of(Role.CLERK));
        return desk
                || matter.lead().filter(staff::standsFor).isPresent()
                || matter.handler().filter(staff::standsFor).isPresent();
    }
}
