package org.huiyin.petition.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.petition.Caller;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.OpinionView;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.ReviewView;
import org.huiyin.procedure.AppealLevel;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Petition;
import org.huiyin.procedure.Words;
import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.Vault;
import org.springframework.stereotype.Component;

/** Reads petitions, each reading in one transaction with the caller's eyes. */
@Component
final class Reading {

    private final Database database;
    private final Vault vault;
    private final Views views;
    private final Rules rules;
    private final Warnings warnings;

    Reading(Database database, Vault vault, Views views, Rules rules, Warnings warnings) {
        this.warnings = warnings;
        this.database = database;
        this.vault = vault;
        this.views = views;
        this.rules = rules;
    }

    /** Something read of an open case. */
    @FunctionalInterface
    interface Of<T> {
        T read(Session session, OpenCase open, Caller caller);
    }

    /**
     * Reads, if the caller may see the petition.
     *
     * @return empty when they may not, or there is none
     */
    <T> Optional<T> of(PetitionNumber number, Caller caller, Of<T> what) {
        if (!Sight.readsCases(caller)) {
            return Optional.empty();
        }
        return database.read(
                caller.scope(),
                session ->
                        enter(session, number, caller)
                                .map(open -> what.read(session, open, caller)));
    }

    /** Enters the petition, if the session may see it. */
    Optional<OpenCase> enter(Session session, PetitionNumber number, Caller caller) {
        UUID id = number.petitionId();
        Optional<OpenCase> seen = OpenCase.enter(session, vault, id);
        return seen.isEmpty() && caller instanceof Caller.Holder holder
                ? byMandate(session, id, holder)
                : seen;
    }

    /** With the code of somebody whose mandate holds, by the table and by the stream alike. */
    private Optional<OpenCase> byMandate(Session session, UUID id, Caller.Holder holder) {
        LocalDate today = rules.today();
        return SpeakerCodes.mandate(session, id, holder.receiptHash(), today)
                .flatMap(entry -> {
                    session.enter(id);
                    return OpenCase.enter(session, vault, id)
                            .filter(open ->
                                    open.matter()
                                            .ties()
                                            .speaker(entry, today)
                                            .filter(one -> one.role().holdsCode())
                                            .isPresent());
                });
    }

    boolean inSightOf(PetitionNumber number, OfficeId office) {
        boolean stands =
                rules.offices().byCode(office).filter(o -> o.code().equals(office)).isPresent();
        return stands
                && database.read(
                        Scope.ofReaders(rules.offices().idsOf(office)),
                        session -> PetitionRows.find(session, number.petitionId()).isPresent());
    }

    PetitionView view(OpenCase open, Caller caller) {
        return views.petition(open, open.said(Views.shown(open.matter())), caller);
    }

    CaseFile caseFile(Session session, OpenCase open, Caller caller) {
        Map<Words, String> said = open.said();
        Sight sight = views.sight(caller, open.matter());
        return new CaseFile(
                views.petition(open, said, caller),
                new Timeline(sight, said, rules.offices()).of(open),
                PetitionRows.moved(session, open.id()),
                warnings.sent(session, open.id()),
                kept(open, sight.readable()).map(opinion -> views.opinion(open, opinion, said)),
                sight.reviews().stream()
                        .flatMap(one -> kept(open, Optional.of(one)).stream())
                        .map(one -> views.review(open, one, said))
                        .toList(),
                open.petition(),
                open.code(caller));
    }

    /**
     * A document that somebody may have.
     *
     * @param content opens its words when it is asked
     * @param toOpen whether it is laid open and nothing proves yet that the petitioner opened it
     */
    record Document<T>(Supplier<T> content, boolean toOpen) {}

    /** The signed opinion, if the caller may have it as a document. */
    Optional<Document<OpinionView>> opinion(OpenCase open, Caller caller) {
        Matter matter = open.matter();
        return kept(open, views.sight(caller, matter).opinion())
                .map(one ->
                        new Document<>(
                                () -> views.opinion(open, one, open.said()),
                                one.service().isEmpty() && isLast(one, matter.opinion())));
    }

    /** The signed opinion of a review, likewise. */
    Optional<Document<ReviewView>> review(OpenCase open, Caller caller, AppealLevel level) {
        Matter matter = open.matter();
        return kept(open, views.sight(caller, matter).review(level))
                .map(one ->
                        new Document<>(
                                () -> views.review(open, one, open.said()),
                                one.service().isEmpty()
                                        && isLast(one, matter.aftermath().appeal())));
    }

    /** Of what was erased no document is left, though it stands that there was one. */
    private static <T> Optional<T> kept(OpenCase open, Optional<T> document) {
        return document.filter(_ -> !(open.petition() instanceof Petition.Erased));
    }

    /** What was overtaken by another is read as it is: nothing follows from opening it any more. */
    private static <T> boolean isLast(T one, Optional<T> last) {
        return last.filter(one::equals).isPresent();
    }
}
