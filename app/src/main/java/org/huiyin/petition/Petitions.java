package org.huiyin.petition;

import java.util.List;
import java.util.Optional;
import org.huiyin.database.Session;
import org.huiyin.procedure.AppealLevel;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.Problem;
import org.huiyin.vault.Person;
import org.huiyin.vault.PetitionKey;
import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.Purpose;
import org.huiyin.vault.View;

/** The petitions: filing them, acting on them, reading them. */
public interface Petitions {

    /** The id of the document that holds the opinion. */
    String OPINION = "opinion";

    /** The id of the document that holds the last opinion of a review or re-review. */
    static String review(AppealLevel level) {
        return level == AppealLevel.REVIEW ? "review" : "re-review";
    }

    /**
     * Enters a petition in the register, with number, receipt and first clocks. With a key, the
     * same filing gives the same answer again and is entered once.
     *
     * @param idempotencyKey the caller's own, from any form and where an API caller gave one
     * @throws Problem 422 when the key was used with another filing; 409 when the law refuses it;
     *     400 when the office is unknown
     */
    default Filed file(Filing filing, Filer filer, Optional<String> idempotencyKey) {
        return file(filing, filer, idempotencyKey, Alongside.NOTHING);
    }

    /**
     * The same, with papers put on file in the same transaction.
     *
     * @throws Problem as {@link #file(Filing, Filer, Optional)}, and whatever {@code papers} throws
     */
    Filed file(Filing filing, Filer filer, Optional<String> idempotencyKey, Alongside papers);

    /**
     * Does one act, in one transaction, if the petition is still as the caller read it.
     *
     * @param version what the caller read, {@link PetitionView#version}; without it nothing is done
     * @throws Problem 400 when the act names an office or a person who cannot take it on
     */
    default Outcome act(
            PetitionNumber number, Caller caller, PlainAct act, Optional<Integer> version) {
        return act(number, caller, act, version, Alongside.NOTHING);
    }

    /**
     * The same, with papers put on file in the same transaction; they go on file only if the act is
     * done.
     *
     * @throws Problem as {@link #act(PetitionNumber, Caller, PlainAct, Optional)}, and whatever
     *     {@code papers} throws
     */
    Outcome act(
            PetitionNumber number,
            Caller caller,
            PlainAct act,
            Optional<Integer> version,
            Alongside papers);

    /**
     * Reads what other modules keep under a petition, with its key, in a transaction that has
     * entered it.
     *
     * @return empty when there is no such petition, or none that the caller may see
     */
    <T> Optional<T> look(PetitionNumber number, Caller caller, Look<T> look);

    /** Reads under one petition. */
    @FunctionalInterface
    interface Look<T> {
        T at(Session session, PetitionKey key);
    }

    /**
     * Whether an office has the petition in sight now: the database itself is asked, with the eyes
     * of that office. One that was merged or dissolved has nothing in sight any more.
     */
    boolean inSightOf(PetitionNumber number, OfficeId office);

    /**
     * Where it stands.
     *
     * @return empty when there is no such petition, or none that the caller may see
     */
    Optional<PetitionView> read(PetitionNumber number, Caller caller);

    /**
     * Where it stands and all that happened, in one reading.
     *
     * @return empty when there is no such petition, or none that the caller may see
     */
    Optional<CaseFile> caseFile(PetitionNumber number, Caller caller);

    /**
     * The signed opinion. When it was laid open to the petitioner, their reading it with their own
     * code is the proof of service and goes on file first; reading again changes nothing.
     *
     * @return empty when there is no opinion that the caller may see
     * @throws Problem 409 when it was laid open and the code is a desk's, which proves nothing
     */
    Optional<OpinionView> openOpinion(PetitionNumber number, Caller caller);

    /**
     * The signed opinion of the last review or re-review, as {@link #openOpinion} gives the
     * opinion.
     *
     * @return empty when there is none that the caller may see
     * @throws Problem 409 when it was laid open and the code is a desk's, which proves nothing
     */
    Optional<ReviewView> openReview(PetitionNumber number, Caller caller, AppealLevel level);

    /**
     * Opens the identity of the persons behind the petition to a member of staff whose act needs
     * it; put on record first, with the reason, which the petitioner can read.
     *
     * @return empty when there is no such petition, or none that the caller may see
     * @throws Problem 403 when the act is not theirs to do
     */
    Optional<List<Person>> identity(
            PetitionNumber number, Caller.Staff caller, Purpose purpose, String reason);

    /**
     * Each time the identity was opened, the latest first; for the petitioner, and for staff on the
     * case.
     *
     * @return empty when there is no such petition, or none that the caller may see
     */
    Optional<List<View>> views(PetitionNumber number, Caller caller);
}
