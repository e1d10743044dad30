package org.huiyin.supervision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.petition.Supervisions;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.SupervisionGround;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.law.LawWords;
import org.huiyin.shell.law.Names;
import org.huiyin.vault.PetitionNumber;
import org.springframework.stereotype.Component;

/** Makes rows of what is followed: names in place of codes, days left, and what can be done. */
@Component
class Rows {

    private final Offices offices;
    private final Names names;
    private final LawWords law;
    private final LegalTime time;

    Rows(Offices offices, Names names, LawWords law, LegalTime time) {
        this.offices = offices;
        this.names = names;
        this.law = law;
        this.time = time;
    }

    Overdue of(Supervisions.Overdue overdue, String shown) {
        OfficeId office = overdue.office();
        return new Overdue(
                office.code(), names.office(office), overdue.cases(), office.code().equals(shown));
    }

    Row of(Supervisions.Late late, OfficeId office, SignedIn me) {
        return new Row(
                late.number(),
                new PetitionNumber(late.number()).toString(),
                late.title(),
                names.office(office),
                office.code(),
                law.word(late.clock()),
                Optional.empty(),
                due(late.due()),
                Optional.empty(),
                write(SupervisionGround.LATE, office, me),
                false);
    }

    Row of(Supervisions.Followed one, SignedIn me) {
        Said said = said(one, me);
        return new Row(
                one.number(),
                new PetitionNumber(one.number()).toString(),
                one.title(),
                names.office(one.office()),
                one.office().code(),
                said.what(),
                said.closes().map(names::office),
                due(one.due()),
                said.state(),
                said.write(),
                said.close());
    }

    private record Said(
            String what,
            Optional<OfficeId> closes,
            Optional<String> state,
            Optional<SupervisionGround> write,
            boolean close) {}

    private Said said(Supervisions.Followed one, SignedIn me) {
        return switch (one.what()) {
            case Supervisions.File file -> {
                boolean answered = file.answeredOn().isPresent();
                yield new Said(
                        law.word(file.ground()),
                        file.supervisor(),
                        answered ? Optional.of("answered") : Optional.empty(),
                        answered ? Optional.empty() : late(one, SupervisionGround.LATE, me),
                        answered && closes(file, me));
            }
            case Supervisions.Promise promise ->
                    new Said(
                            Integer.toString(promise.promise()),
                            Optional.empty(),
                            promise.denied() ? Optional.of("denied") : Optional.empty(),
                            late(one, SupervisionGround.NOT_CARRIED_OUT, me),
                            false);
            case Supervisions.Suggestion suggestion ->
                    new Said(
                            "",
                            Optional.of(suggestion.by()),
                            Optional.empty(),
                            late(one, SupervisionGround.SUGGESTION_IGNORED, me),
                            false);
        };
    }

    private boolean closes(Supervisions.File file, SignedIn me) {
        return me.has(Role.SUPERVISOR)
                && file.supervisor()
                        .filter(by -> offices.tree().today(by).equals(me.office()))
                        .isPresent();
    }

    private Optional<SupervisionGround> late(
            Supervisions.Followed one, SupervisionGround ground, SignedIn me) {
        boolean denied = one.what() instanceof Supervisions.Promise promise && promise.denied();
        return denied || due(one.due()).late() ? write(ground, one.office(), me) : Optional.empty();
    }

    /** Only who supervises the office can write to it; the law decides again. */
    private Optional<SupervisionGround> write(
            SupervisionGround ground, OfficeId office, SignedIn me) {
        return me.has(Role.SUPERVISOR) && supervises(me.office(), office)
                ? Optional.of(ground)
                : Optional.empty();
    }

    /** It stands above the other, or is the bureau of an office that does. */
    private boolean supervises(OfficeId mine, OfficeId other) {
        List<OfficeId> path = offices.path(other).stream().map(Office::code).toList();
        return !mine.equals(other)
                && (path.contains(mine)
                        || (offices.tree().isBureau(mine)
                                && offices.above(mine)
                                        .map(Office::code)
                                        .filter(path::contains)
                                        .filter(above -> !above.equals(other))
                                        .isPresent()));
    }

    private Due due(LocalDate day) {
        return Due.of(day, time.today());
    }
}
